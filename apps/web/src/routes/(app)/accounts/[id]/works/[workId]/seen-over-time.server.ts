import { type LineChartModel, lineChart } from '#lib/charts/line-chart.ts';
import { metricWords } from '#lib/figures/metric-words.ts';
import { formatReported, formatTick } from '#lib/format/count.ts';
import { formatInstant } from '#lib/format/date.ts';
import type { Language } from '#lib/words/language.ts';
import type { Sighting } from './work.query.ts';

/** What a work's curve is of: a video is played and an article read; what was told more often. */
export function curveMetric(sightings: readonly Sighting[]): 'plays' | 'reads' {
  const told = (metric: 'plays' | 'reads') =>
    sightings.filter((sighting) => sighting[metric].value !== null).length;
  return told('reads') > told('plays') ? 'reads' : 'plays';
}

/** The curve of a work over the moments at which it was seen; undefined where it was seen fewer than two times. */
export function seenOverTime(sightings: readonly Sighting[], language: Language): LineChartModel | undefined {
  const metric = curveMetric(sightings);
  if (sightings.filter((sighting) => sighting[metric].value !== null).length < 2) return undefined;
  const every = Math.ceil(sightings.length / 8);
  const columns = sightings.map(({ seenAt }, at) => ({
    tick: (sightings.length - 1 - at) % every === 0 ? dayOf(formatInstant(seenAt, 'zh')) : '',
    text: formatInstant(seenAt, language),
  }));
  const line = {
    key: metric,
    text: metricWords[language][metric],
    values: sightings.map((sighting) => sighting[metric].value),
    words: sightings.map((sighting) => formatReported(sighting[metric], language)),
  };
  return lineChart([line], columns, (value, step) => formatTick(value, step, language));
}

/** Month and day of a moment as it reads: `11.5`. */
const dayOf = (moment: string): string => {
  const [, month, day] = /^\d{4}\D(\d{2})\D(\d{2})/.exec(moment) ?? [];
  return month && day ? `${Number(month)}.${Number(day)}` : moment;
};
