import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type Someone, windowOf } from './people.js';

/** Pages and for whom they are; `{unit}` stands for her own unit. */
const pages: readonly (readonly [someone: Someone, path: string])[] = [
  ['visitor', '/'],
  ['visitor', '/units'],
  ['visitor', '/search?q=hlc'],
  ['visitor', '/sign-in'],
  ['visitor', '/complaints'],
  ['visitor', '/about-demo'],
  ['visitor', '/settings'],
  ['visitor', '/gallery'],
  ['visitor', '/rubrics'],
  ['visitor', '/receipts'],
  ['provinceEditor', '/home'],
  ['provinceEditor', '/workshop'],
  ['provinceEditor', '/compare'],
  ['visitor', '/stars'],
  ['visitor', '/stars/verify?number=0000'],
  ['visitor', '/stars/objections?number=0000'],
  ['provinceEditor', '/applications/rounds/new'],
  ['countyOfficer', '/home'],
  ['villageChair', '/home'],
  ['countyOfficer', '/accounts'],
  ['countyOfficer', '/accounts/new'],
  ['countyOfficer', '/works?words=的'],
  ['countyOfficer', '/hints'],
  ['countyOfficer', '/applications'],
  ['countyOfficer', '/imports'],
  ['countyOfficer', '/imports/new'],
  ['countyOfficer', '/camps'],
  ['countyOfficer', '/my-training'],
  ['countyOfficer', '/my-training/papers'],
  ['visitor', '/camp-certificates?number=XN-048-0001-G'],
  ['visitor', '/may-i-film'],
  ['countyOfficer', '/coaching/queue'],
  ['countyOfficer', '/coaching/groups'],
  ['countyOfficer', '/coaching/support'],
  ['provinceEditor', '/camps/new'],
  ['provinceEditor', '/camps/effects'],
  ['villageChair', '/imports/dictate'],
  ['trainee', '/coaching'],
  ['trainee', '/coaching/growth'],
  ['trainee', '/coaching/help'],
  ['trainee', '/my-training'],
  ['trainee', '/my-training/profile'],
  ['countyReviewer', '/desk'],
  ['countyOfficer', '/settings'],
];

const choices = { light: '浅色', dark: '深色', elder: '长辈版（大字' } as const;
type Choice = keyof typeof choices;
const allModes: readonly (readonly Choice[])[] = [['light'], ['dark'], ['elder'], ['dark', 'elder']];

/** A run over two databases shares the modes between them: how a page looks does not depend on where its rows lie. */
const shared = process.env.WALKED_MODES?.split(',');
const modes = allModes.filter((mode) => !shared || shared.includes(mode.join('+')));
if (modes.length === 0) throw new Error(`WALKED_MODES names no mode: ${process.env.WALKED_MODES}`);

async function setMode(page: Page, mode: readonly Choice[]): Promise<void> {
  for (const choice of mode) {
    await page.goto('/settings');
    await page.getByText(choices[choice], { exact: false }).first().click();
    await expect(page.locator('html')).toHaveAttribute(
      choice === 'elder' ? 'data-elder' : 'data-theme',
      choice === 'elder' ? 'on' : choice,
    );
  }
}

/** What axe finds. Pages have no frames, so it need not open a window of its own to put their parts together. */
async function problemsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
}

test('what nobody could read, and what has no name, is found', async ({ page }) => {
  await page.setContent('<p style="color:#ddd;background:#fff">淡得看不清</p><input>');
  expect((await problemsOf(page)).map((problem) => problem.split(':')[0])).toEqual(
    expect.arrayContaining(['color-contrast', 'label']),
  );
});

for (const mode of modes) {
  for (const someone of new Set(pages.map(([whose]) => whose))) {
    test(`the pages of ${someone} are accessible in ${mode.join(' and ')} mode, at phone and desktop width, without console errors`, async ({
      browser,
    }) => {
      test.setTimeout(300_000);
      const page = await windowOf(browser, someone);
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
      await setMode(page, mode);
      for (const [, path] of pages.filter(([whose]) => whose === someone)) {
        for (const width of [360, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          // One markup serves both widths: the wide one is opened and analysed once, every mode on the phone.
          if (width === 360 || mode[0] === 'light') {
            await page.goto(path);
            complaints.push(...(await problemsOf(page)).map((problem) => `${path} at ${width}: ${problem}`));
          }
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          if (overflow > 0) complaints.push(`${path} at ${width}: ${overflow} px too wide`);
        }
      }
      expect(complaints).toEqual([]);
    });
  }
}
