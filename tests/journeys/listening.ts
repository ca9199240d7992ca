import { expect, type Page } from '@playwright/test';

/** Waits until a page's script has taken over: from then on the search key means something. */
export async function untilItListens(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox').and(page.locator(':focus'))).toHaveCount(1, { timeout: 1000 });
  }).toPass();
}
