import { exportElasticsearch, exportPostgres, exportSqlite, type ExportedPreset } from '../export/index.js'

/** The servers that `khabar export` writes for. */
export type ExportTarget = 'postgres' | 'elasticsearch' | 'opensearch' | 'sqlite'

/** The same, for messages. */
export const EXPORT_TARGETS: readonly ExportTarget[] = ['postgres', 'elasticsearch', 'opensearch', 'sqlite']

/** Whether a word is the name of a server. */
export function isExportTarget(word: string): word is ExportTarget {
  return (EXPORT_TARGETS as readonly string[]).includes(word)
}

/** What a server is to run, ending with a line end. */
export function exportFor(target: ExportTarget, preset: ExportedPreset): string {
  switch (target) {
    case 'postgres':
      return exportPostgres(preset)
    case 'sqlite':
      return exportSqlite(preset)
    case 'elasticsearch':
    case 'opensearch':
      return `${JSON.stringify(exportElasticsearch(preset), null, 2)}\n`
  }
}
