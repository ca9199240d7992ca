import {
  type EffectMeasure,
  effectMeasures,
  type Published,
  readTrainingEffects,
} from '@fulian/domain/training';
import { type CellToWrite, writeCsv, writeWorkbook } from '@fulian/sheets';
import type { Request, Response } from 'express';
import type { RouteGround } from '../../../platform/capability.js';
import { HttpRefusal } from '../../../platform/http-refusal.js';
import { sendFile } from '../../../platform/send-file.js';
import { inMembersWork } from '../files/in-members-work.js';
import { countEffects } from './count-effects.js';
import { programmeInReach } from './read-effects.js';

const headers: Readonly<Record<EffectMeasure, string>> = {
  enrolled: '报名',
  attended: '到场',
  active_3: '3 个月后还在更新',
  active_6: '6 个月后还在更新',
  active_12: '12 个月后还在更新',
  coached: '有陪练',
  starred: '获微家星级',
};

const cell = (count: Published | null): CellToWrite => {
  if (count === null) return '未到时间';
  return count === 'hidden' ? '不公布' : count;
};

/** `GET /training-files/programmes/:id/effects.xlsx` and `.csv`: the table as it is published, small counts hidden. */
export const effectsRoute =
  (ground: RouteGround, kind: 'xlsx' | 'csv') =>
  async (request: Request, response: Response): Promise<void> => {
    const id = String(request.params.id);
    const found = await inMembersWork(ground, request, readTrainingEffects, async () => {
      const programme = await programmeInReach(id);
      return programme && { programme, effects: await countEffects(programme.id) };
    });
    if (!found) throw HttpRefusal.notFound;
    const { places, total, names } = found.effects;
    const lines: CellToWrite[][] = [
      ['市州', ...effectMeasures.map((measure) => headers[measure])],
      ...places.map(({ key, counts }) => [
        names.get(key) ?? '',
        ...effectMeasures.map((each) => cell(counts[each])),
      ]),
      ['合计', ...effectMeasures.map((each) => cell(total[each]))],
    ];
    await sendFile(response, {
      name: `${found.programme.name}培训成效.${kind}`,
      type:
        kind === 'csv'
          ? 'text/csv; charset=utf-8'
          : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      pieces:
        kind === 'csv'
          ? writeCsv(lines)
          : writeWorkbook([{ name: '培训成效', headerRows: 1, rows: lines, widths: [24] }]),
    });
  };
