/** One GraphQL answer, as it came over HTTP. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** Asks the API as whoever holds the cookie; without one, as a visitor. */
export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

export const asker =
  (apiUrl: string, cookie?: string): Ask =>
  async (query, variables = {}) => {
    const response = await fetch(`${apiUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };

/** What was asked for; throws the errors otherwise. */
export async function dataOf<Data>(answer: Promise<Answer>): Promise<Data> {
  const { data, errors } = await answer;
  if (errors?.length || !data) throw new Error(JSON.stringify(errors));
  return data as Data;
}
