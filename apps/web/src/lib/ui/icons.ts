/** Strokes on a 24 × 24 ground. Icons repeat what words say; none stands alone for a meaning. */
export const icons = {
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM16.2 16.2 21 21',
  check: 'm4.5 12.5 5 5 10-11',
  warning: 'M12 4 2.5 20h19L12 4ZM12 10v4.5M12 17.2v.1',
  stop: 'M8 3h8l5 5v8l-5 5H8l-5-5V8l5-5ZM12 8v5M12 16v.1',
  note: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v5.5M12 7.5v.1',
  close: 'M5.5 5.5l13 13M18.5 5.5l-13 13',
  next: 'm9 5 7 7-7 7',
  up: 'M12 20V4.5M5.5 11 12 4.5 18.5 11',
  upload: 'M12 16V4.5M7 9l5-5 5 5M4 16v4h16v-4',
  undo: 'M8.5 4.5 4 9l4.5 4.5M4.5 9H14a6 6 0 0 1 0 12H9',
  plus: 'M12 4.5v15M4.5 12h15',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6',
  letters: 'M3 18 8 6l5 12M4.8 14h6.4M15 18l3-7.5L21 18M15.9 15.8h4.2',
  phone:
    'M6 3h4l1.5 5-2.3 1.8a12 12 0 0 0 5 5L16 12.5l5 1.5v4c0 1.6-1.5 3-3 3C10.5 20.5 3.5 13.5 3 6c0-1.5 1.400-3 3-3Z',
  link: 'M14 4h6v6M20 4l-9 9M10 5H5v14h14v-5',
  file: 'M6 3h8l4.5 4.5V21H6V3ZM14 3v5h4.5',
} as const;

export type IconName = keyof typeof icons;
