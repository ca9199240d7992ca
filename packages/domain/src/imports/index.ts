export { importFigures, readImports } from './permissions.js';
