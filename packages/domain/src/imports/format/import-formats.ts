import { dailySheet } from './daily-sheet.js';
import { douyinWorks } from './douyin-works.js';

/** Every format that can be read; the order settles nothing. */
export const importFormats = [douyinWorks, dailySheet] as const;

export type KnownFormat = (typeof importFormats)[number];

export type ImportFormatName = KnownFormat['name'];

export const importFormatNames: readonly ImportFormatName[] = importFormats.map((format) => format.name);
