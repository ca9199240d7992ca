import type { CalendarDate } from '@fulian/domain/kernel';
import { WeightsVersion } from '@fulian/domain/reach';
import { metricWords } from '#lib/figures/metric-words.ts';
import { platformWords } from '#lib/figures/platform-words.ts';
import { formatShortDay } from '#lib/format/date.ts';
import type { Language } from '#lib/words/language.ts';
import { messages } from './messages.ts';
import { percentText } from './percent.ts';
import type { Weights } from './weights.query.ts';

/** A version as its line reads, and whether it may still be taken back. */
export type VersionRow = ReturnType<typeof versionRow>;

/** All versions, the latest to be valid first. */
export const versionsInWords = (versions: readonly Weights[], today: CalendarDate, language: Language) =>
  versions.map((version) => versionRow(version, versions, today, language));

function versionRow(version: Weights, all: readonly Weights[], today: CalendarDate, language: Language) {
  const t = messages[language];
  const words: Readonly<Record<string, string>> = metricWords[language];
  const same = all.filter(({ platform }) => platform === version.platform).map(versionOf);
  const inForce = WeightsVersion.inForce(same, today)?.weightsVersion;
  const isLater = WeightsVersion.isTakeable(versionOf(version), today);
  const isInForce = version.weightsVersion === inForce;
  return {
    id: version.id,
    platform: platformWords[language][version.platform],
    weightsVersion: version.weightsVersion,
    version: t.version(version.weightsVersion),
    weights: version.weights
      .map(({ metric, weight }) => `${words[metric]} ${percentText(weight)}%`)
      .join(language === 'zh' ? '、' : ', '),
    validFrom: formatShortDay(version.validFrom, language),
    reason: version.reason,
    state: isLater ? t.states.later : isInForce ? t.states.inForce : t.states.past,
    isTakeable: isLater,
  };
}

const versionOf = ({ platform, weightsVersion, weights, validFrom }: Weights): WeightsVersion => ({
  platform,
  weightsVersion,
  weights: Object.fromEntries(weights.map(({ metric, weight }) => [metric, weight])),
  validFrom: validFrom as CalendarDate,
});
