import { attempt } from '../process/run.mjs';
import { aptInstall } from './debian.mjs';
import { findProgram } from './find-program.mjs';

const find = () => process.env.CHROMIUM_PATH || findProgram('chromium', 'chromium-browser', 'google-chrome');

/**
 * Finds Chromium and a Chinese font, and installs what is missing where it may.
 * @returns {Promise<string>} the browser's path
 */
export async function requireChromium(progress) {
  const missing = [...(find() ? [] : ['chromium']), ...((await hasChineseFont()) ? [] : ['fonts-noto-cjk'])];
  if (missing.length) {
    const what = missing.includes('chromium') ? 'Chromium' : 'A Chinese font (such as Noto Sans CJK)';
    await aptInstall(missing, { what, without: '--no-browser' }, progress);
  }
  return find();
}

/** Only Linux comes without one. */
async function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  return (
    (await attempt(['fc-list', ':lang=zh', 'family'])).output.trim() !== '' && Boolean(findProgram('fc-list'))
  );
}
