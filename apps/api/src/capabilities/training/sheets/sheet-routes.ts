import { Refusal } from '@fulian/domain/kernel';
import { enrolmentFields, enrolmentHeaders, sendSheets } from '@fulian/domain/training';
import { writeWorkbook } from '@fulian/sheets';
import type { Request, Response } from 'express';
import type { RouteGround } from '../../../platform/capability.js';
import { HttpRefusal } from '../../../platform/http-refusal.js';
import { sendFile } from '../../../platform/send-file.js';
import { fileNameIn } from '../files/file-name-in.js';
import { inMembersWork } from '../files/in-members-work.js';
import { readBody } from '../files/read-body.js';
import { keepSheet } from './keep-sheet.js';

const sheetLimitBytes = 4 * 2 ** 20;

/** `POST /training-files/camps/:id/enrolment-sheets`: reads a sheet and answers with the id of its preview. */
export const sheetUploadRoute =
  (ground: RouteGround) =>
  async (request: Request, response: Response): Promise<void> => {
    const name = fileNameIn(request);
    const bytes = await readBody(request, sheetLimitBytes);
    const campId = String(request.params.id);
    const kept = await inMembersWork(ground, request, sendSheets, () => keepSheet(campId, name, bytes));
    if (Refusal.is(kept))
      throw new HttpRefusal(kept.code === 'CampNotFound' ? 404 : 400, kept.code, kept.message);
    response.status(201).json(kept);
  };

const hints = [
  ['怎么填'],
  ['一行一位学员。姓名、所在单位、出生日期、推荐理由必须填；其余可以空着。'],
  ['所在单位写系统里的名称，如“回龙村”。县里有几个同名的村，请在“乡镇或县”写明。'],
  ['出生日期写 1991-09-12 或 1991/9/12 都可以。'],
  ['推荐理由 5 到 300 字。'],
  ['开班时已满 16 不满 18 的，要填监护人姓名、关系和同意日期；不满 16 的不能报名。'],
  ['上传后先预览，您确认以后才会报名；同一张表再传一次，不会重复报名。'],
] as const;

/** `GET /training-files/enrolment-template.xlsx`: an empty sheet under the headers that are read. */
export const templateRoute = async (_: Request, response: Response): Promise<void> => {
  const pieces = writeWorkbook([
    {
      name: '推荐表',
      headerRows: 1,
      rows: [enrolmentFields.map((field) => enrolmentHeaders[field][0])],
      widths: [12, 18, 14, 14, 36, 10, 18, 14, 12, 16],
    },
    { name: '填表说明', headerRows: 1, rows: hints, widths: [90] },
  ]);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await sendFile(response, { name: '训练营推荐表.xlsx', type, pieces });
};
