import { describe, expect, it } from '@jest/globals';
import type { MailDocument } from './mail-document.ts';
import { mailHtml } from './mail-html.ts';
import { mailText } from './mail-text.ts';

const mail: MailDocument = {
  language: 'en',
  subject: 'Desk: loyalty',
  title: 'Loyalty',
  about: ['Desk · October 2026'],
  late: null,
  sentences: [{ text: 'Fewest customers stay after <b>billing</b> & co.', caveats: ['80% complete'] }],
  numbers: {
    title: 'The numbers',
    columns: ['Number', 'Value', 'Before'],
    rows: [
      [{ text: 'Repeat contacts' }, { text: '23%', beneath: ['20% – 26%', 'n = 900'] }, { text: '+5 pp' }],
    ],
  },
  risk: { title: 'Risk', lines: ['"billing" by phone: 31'] },
  stories: { title: 'Two cases', told: [{ title: 'The worst', lines: ['Nothing was promised.'] }] },
  open: { label: 'Open', href: 'https://twice.example.org/desk?team=a&team=b' },
  foot: ['To stop it, ask Jo.'],
};

describe('a mail', () => {
  it('never takes a name that a helpdesk was given for a tag', () => {
    const html = mailHtml(mail);
    expect(html).toContain('after &lt;b&gt;billing&lt;/b&gt; &amp; co.');
    expect(html).toContain('&quot;billing&quot; by phone: 31');
    expect(html).toContain('href="https://twice.example.org/desk?team=a&amp;team=b"');
    expect(html).not.toContain('<b>');
  });

  it('fetches nothing and runs nothing', () => {
    expect(mailHtml(mail)).not.toMatch(/<(img|script|link|iframe|form)|url\(/);
  });

  it('says as text what it says as HTML', () => {
    const text = mailText(mail);
    expect(text).toContain('• Fewest customers stay after <b>billing</b> & co. · 80% complete');
    expect(text).toContain('Repeat contacts\n  Value: 23% (20% – 26%, n = 900)\n  Before: +5 pp');
    expect(text).toContain('Open: https://twice.example.org/desk?team=a&team=b');
    expect(text.trimEnd().endsWith('To stop it, ask Jo.')).toBe(true);
  });

  it('without an address of the server has no link', () => {
    const without = { ...mail, open: { label: 'Open', href: null } };
    expect(mailHtml(without)).not.toContain('<a ');
    expect(mailText(without)).not.toContain('Open');
  });
});
