import { findDates } from '../../dates/index.js'
import type { CommandIo } from '../command-io.js'
import type { DatesRequest } from '../parse-arguments.js'
import { checkFilesExist } from '../read-input.js'
import { renderDates } from '../render-dates.js'
import { writeFindings } from '../write-findings.js'

/** `khabar dates`: the time expressions of each input. */
export async function dateFiles(request: DatesRequest, io: CommandIo): Promise<void> {
  const { files, reference, dateOptions } = request
  await checkFilesExist(files)
  await writeFindings(
    request,
    {
      find: text => ({ dates: findDates(text, dateOptions) }),
      render: (file, { dates }, style) => renderDates({ file, dates, reference }, style),
    },
    io,
  )
}
