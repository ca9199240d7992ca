import { HttpRefusal } from '../../../platform/http-refusal.js';
import { fileLimitBytes } from './file-limit.js';

export const tooLarge = (): HttpRefusal =>
  new HttpRefusal(413, 'FileTooLarge', `A file may have up to ${fileLimitBytes / 2 ** 20} MB.`);
