/** SvelteKit looks for these as files of their own. */
const entries = /\/runtime\/client\/(?:client-entry|entry|payload)\.js$/;
/** Loaded when a page listens, so never with the page. */
const live = /\/graphql-ws\//;

/**
 * What goes into one file for the browser, by who needs it; everything else stays with its page. A few files pack
 * better than forty small ones, and a weak network fetches them in one go.
 */
export const browserFiles = [
  {
    // What every page runs on; it changes with the dependencies only, so browsers keep it over many releases.
    name: 'ground',
    test: (id: string): boolean => id.includes('/node_modules/') && !entries.test(id) && !live.test(id),
    priority: 5,
  },
  {
    // What stands around every page: header, menu, search, footer.
    name: 'frame',
    test: /\/src\/lib\/(?:words|frame\/(?!ShortcutHelp|shortcut-messages)|ui\/(?:Button|EmptyState|Icon|Panel|SuggestField|messages))/,
    priority: 4,
  },
  {
    // What most pages begin with.
    name: 'page',
    test: /\/src\/lib\/(?:federation|figures\/platform-words|ui\/(?:Breadcrumbs|Notice|PageHead|ShowMore|Tag|tone))/,
    priority: 3,
  },
  {
    // Figures, and the charts that show them.
    name: 'figures',
    test: /\/src\/lib\/(?:figures\/(?:NowFigures|TrendPanel)|ui\/(?:BarRows|Figure|LineChart|Table|Tabs|TileChart))/,
    priority: 2,
  },
];
