/**
 * One column of at most 640 px, colours and sizes on each element, no pictures, no scripts, nothing fetched: what mail
 * programs leave of a page is this.
 */
import type { MailCell, MailDocument, MailList, MailTable } from './mail-document.ts';
import { inHtml } from '../mail/in-html.ts';

const INK = '#16191d';
const INK_2 = '#565d66';
const LINE = '#e2e5e9';
const ACCENT = '#1f5fa8';
const FONT = "font-family:Inter,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

export function mailHtml(mail: MailDocument): string {
  const { language, subject, title, about, late, sentences, numbers, risk, stories, open, foot } = mail;
  return `<!doctype html>
<html lang="${inHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${inHtml(subject)}</title>
</head>
<body style="margin:0;padding:0;background:#ffffff;color:${INK};${FONT};font-size:15px;line-height:1.5">
<div style="max-width:640px;margin:0 auto;padding:24px 16px">
<h1 style="margin:0;font-size:24px;line-height:1.25;font-weight:600">${inHtml(title)}</h1>
${about.map((line) => `<p style="margin:2px 0 0;color:${INK_2};font-size:13px">${inHtml(line)}</p>`).join('\n')}
${late === null ? '' : `<p style="margin:12px 0 0;padding:8px 12px;background:#f6f7f8;font-size:13px">${inHtml(late)}</p>`}
<ol style="margin:20px 0 0;padding:0 0 0 20px">
${sentences.map(({ text, caveats }) => `<li style="margin:0 0 10px;font-size:16px">${inHtml(text)}${caveats.map((caveat) => ` <span style="color:${INK_2};font-size:13px">${inHtml(caveat)}</span>`).join('')}</li>`).join('\n')}
</ol>
${table(numbers)}
${heading(risk.title)}
${list(risk)}
${heading(stories.title)}
${stories.told.map((story) => `<h3 style="margin:12px 0 4px;font-size:15px;font-weight:600">${inHtml(story.title)}</h3>\n${list(story)}`).join('\n')}
${open.href === null ? '' : `<p style="margin:24px 0 0"><a href="${inHtml(open.href)}" style="display:inline-block;padding:10px 16px;border-radius:4px;background:${ACCENT};color:#ffffff;text-decoration:none">${inHtml(open.label)}</a></p>`}
<div style="margin:28px 0 0;padding:12px 0 0;border-top:1px solid ${LINE};color:${INK_2};font-size:13px">
${foot.map((line) => `<p style="margin:0 0 4px">${inHtml(line)}</p>`).join('\n')}
</div>
</div>
</body>
</html>
`;
}

const heading = (title: string): string =>
  `<h2 style="margin:28px 0 8px;font-size:18px;line-height:1.35;font-weight:600">${inHtml(title)}</h2>`;

const list = ({ lines }: MailList): string =>
  `<ul style="margin:0;padding:0 0 0 20px">${lines.map((line) => `<li style="margin:0 0 4px">${inHtml(line)}</li>`).join('')}</ul>`;

function table({ title, columns, rows }: MailTable): string {
  const head = columns
    .map(
      (column) =>
        `<th scope="col" style="padding:6px 8px 6px 0;border-bottom:1px solid ${LINE};text-align:left;vertical-align:bottom;color:${INK_2};font-size:13px;font-weight:400">${inHtml(column)}</th>`,
    )
    .join('');
  const body = rows
    .map(([name, ...cells]) => `<tr>${nameCell(name)}${cells.map(cell).join('')}</tr>`)
    .join('\n');
  return `${heading(title)}
<table style="width:100%;border-collapse:collapse;font-size:14px">
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table>`;
}

const CELL = `padding:8px 8px 8px 0;border-bottom:1px solid ${LINE};text-align:left;vertical-align:top`;

const nameCell = (name: MailCell | undefined): string =>
  `<th scope="row" style="${CELL};font-weight:600">${inHtml(name?.text ?? '')}</th>`;

const cell = ({ text, beneath }: MailCell): string =>
  `<td style="${CELL}">${inHtml(text)}${(beneath ?? []).map((line) => `<br><span style="color:${INK_2};font-size:12px">${inHtml(line)}</span>`).join('')}</td>`;
