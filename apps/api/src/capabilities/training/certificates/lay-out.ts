import { type Certificate, certificatesPdf } from '@fulian/certificates';
import { Refusal } from '@fulian/domain/kernel';
import type { RouteGround } from '../../../platform/capability.js';
import { HttpRefusal } from '../../../platform/http-refusal.js';
import type { Paper } from './read-papers.js';

/**
 * One PDF with a page for each certificate.
 * @throws HttpRefusal where there is none, or where a name has a character that no font on hand can write
 */
export async function layOut(papers: readonly Paper[], ground: Site): Promise<Uint8Array> {
  const [first, ...others] = papers.map((paper) => certificateOf(paper, ground));
  if (!first) throw HttpRefusal.notFound;
  const pdf = await certificatesPdf([first, ...others]);
  if (!Refusal.is(pdf)) return pdf as Uint8Array;
  const whose = papers[Number((pdf as Refusal).path?.[0])]?.number;
  throw new HttpRefusal(422, (pdf as Refusal).code, `${whose}: ${(pdf as Refusal).message}`);
}

/** Where the site is, and whether its people are invented: what is printed says so. */
type Site = Pick<RouteGround, 'publicUrl' | 'demo'>;

const certificateOf = (paper: Paper, { publicUrl, demo }: Site): Certificate => ({
  title: '结业证书',
  lines: [
    paper.name,
    `于 ${days(paper)} 参加${paper.programme}“${plain(paper.title)}”第 ${paper.sessionNumber} 期培训，准予结业。`,
  ],
  number: paper.number,
  issuer: paper.holder.endsWith('妇女联合会') ? paper.holder : `${paper.holder}妇女联合会`,
  issuedOn: paper.issuedOn,
  address: `${new URL(publicUrl).origin}/camp-certificates?number=${paper.number}`,
  remark: demo ? '演示证书：人物是虚构的。' : '扫一扫或在网页上输入编号，就能查验。证书不分等级，不作排名。',
});

/** A title is put into quotes; its own go. */
const plain = (title: string): string => title.replace(/[“”"]/gu, '');

const day = (on: string): string => {
  const [year, month, date] = on.split('-').map(Number);
  return `${year} 年 ${month} 月 ${date} 日`;
};

const days = ({ firstOn, lastOn }: Paper): string =>
  firstOn === lastOn ? day(firstOn) : `${day(firstOn)}至 ${day(lastOn)}`;
