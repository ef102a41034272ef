import path from 'node:path';

export const PROJECT_FOLDER = path.resolve(import.meta.dirname, '../../..');
