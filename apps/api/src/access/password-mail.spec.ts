import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '@twicetold/metrics/words';
import { passwordMail } from './password-mail.ts';

const asked = { email: 'ann@example.org', name: 'Ann <b>', link: 'https://t.example/enter#ttl_x', hours: 2 };

describe('a link for a new password by mail', () => {
  it('says in Estonian what was asked for and how long the link opens', () => {
    const { to, subject, text, html } = passwordMail({ ...asked, language: 'et' });
    expect(to).toEqual(['ann@example.org']);
    expect(subject).toBe('Twicetoldi uus parool');
    expect(text).toBe(
      [
        'Tere, Ann <b>!',
        'Keegi, arvatavasti sina, küsis Twicetoldi uut parooli. Link avaneb ühe korra, 2 tunni jooksul:',
        'https://t.example/enter#ttl_x',
        'Kui see ei olnud sina, pole vaja midagi teha: sinu parool jääb endiseks.\n',
      ].join('\n\n'),
    );
    expect(html).toContain('<html lang="et">');
    expect(html).toContain('Tere, Ann &lt;b&gt;!');
    expect(html).not.toContain('<b>');
  });

  it('counts hours as Russian does', () => {
    const told = (hours: number) => passwordMail({ ...asked, hours, language: 'ru' }).text;
    expect(told(1)).toContain('в течение 1 часа:');
    expect(told(2)).toContain('в течение 2 часов:');
    expect(told(21)).toContain('в течение 21 часа:');
  });

  it('is written in every language', () => {
    const texts = LANGUAGES.map((language) => passwordMail({ ...asked, language }).text);
    expect(new Set(texts).size).toBe(LANGUAGES.length);
  });
});
