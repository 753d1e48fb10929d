/** The file to write, if one is named; `-` is standard output, as it is standard input before. */
export function readOutputName(values: ReadonlyMap<string, string>): { readonly output?: string } {
  const output = values.get('output')
  return output === undefined || output === '-' ? {} : { output }
}
