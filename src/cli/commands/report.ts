import { readReportArticle, renderReport, type ReportArticle } from '../../report/index.js'
import type { CommandIo } from '../command-io.js'
import { checkNotAnInput } from '../lines/check-not-an-input.js'
import { replacedFile, standardOutput } from '../lines/line-sink.js'
import type { ReportRequest } from '../parse-report.js'
import { checkFilesExist, readInput } from '../read-input.js'

/** `khabar report`: one page that shows what all inputs say; the output is there whole or as it was before. */
export async function report({ files, output, dateOptions }: ReportRequest, io: CommandIo): Promise<void> {
  await checkFilesExist(files)
  if (output !== undefined) await checkNotAnInput('--output', output, files, io)
  const articles: ReportArticle[] = []
  for (const file of files) {
    const { text } = await readInput(file, io)
    articles.push(readReportArticle(file, text, dateOptions))
  }
  const page = renderReport(articles)
  const sink = output === undefined ? standardOutput(io) : await replacedFile(output)
  try {
    await sink.write(page)
  } catch (error) {
    await sink.abandon()
    throw error
  }
  await sink.finish()
}
