/**
 * What tells that somebody is there; a finger comes over what it touches before it presses. That a page is scrolled by a
 * wheel tells nothing: it is read, and reading needs no script.
 */
const signs = ['pointerover', 'keydown', 'focusin'];

/**
 * Waits, on a page that says it can (`data-patient`), until somebody points, touches, types or moves on by keys: what its
 * script adds is for her hands, and a slow phone shows the page sooner without it. Links and forms work meanwhile.
 */
export const untilStirred = (): Promise<unknown> | null =>
  document.querySelector('[data-patient]') &&
  new Promise((resolve) => {
    for (const sign of signs) addEventListener(sign, resolve, { once: true });
  });
