/**
 * What makes databases and search servers fold text exactly as the library does.
 *
 * @module export
 */

// What a server is to run.
export { exportPostgres } from './export-postgres.js'

export {
  exportElasticsearch,
  type CustomAnalysis,
  type ElasticsearchIndex,
  type ExportOrigin,
  type MappingCharFilter,
  type PatternCharFilter,
} from './export-elasticsearch.js'
export { exportSqlite } from './export-sqlite.js'

// What can be exported.
export { EXPORTED_PRESETS, type ExportedPreset } from './exported-preset.js'
