export { CalendarDate, CalendarMonth } from './calendar-date.js';
export { canonicalJson, type Json } from './canonical-json.js';
export { Count } from './count.js';
export { Id } from './id.js';
export { Instant } from './instant.js';
export { Ratio } from './ratio.js';
export { Refusal } from './refusal.js';
export { sha256 } from './sha256.js';
export { Total } from './total.js';
