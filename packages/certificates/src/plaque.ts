/** What stands on a plaque: the picture that a home hangs up, or sets on its page. */
export interface Plaque {
  /** 星级网上妇女之家. */
  readonly title: string;
  /** Whose it is; a long name wraps. */
  readonly name: string;
  /** 1 to 5. */
  readonly stars: number;
  readonly number: string;
  /** Until which day it holds, in words: 有效期至 2028年11月26日. */
  readonly validity: string;
  readonly issuer: string;
  /** The page that says whether it holds. */
  readonly address: string;
}
