/** Where files wait to be read. */
export const readingQueue = 'imports.read';

/** Where files wait to become figures. */
export const commitQueue = 'imports.commit';

/** Announced with an import's id whenever its state or its progress changes. */
export const progressChannel = 'import_progress';
