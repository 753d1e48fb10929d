/**
 * What makes databases and search servers fold text exactly as the library does.
 *
 * @module export
 */

// What a server is to run.
export { exportPostgres } from './export-postgres.js'

// What can be exported.
export { EXPORTED_PRESETS, type ExportedPreset } from './exported-preset.js'
