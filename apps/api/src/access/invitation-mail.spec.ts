import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '@twicetold/metrics/words';
import { invitationMail } from './invitation-mail.ts';

const asked = { email: 'ben@example.org', workspace: 'Head\n& <1>', link: 'https://t.example/enter#ttl_x' };

describe('an invitation by mail', () => {
  it('says in French to what somebody is invited, once as text and once as HTML', () => {
    const { to, subject, text, html } = invitationMail({ ...asked, language: 'fr' });
    expect(to).toEqual(['ben@example.org']);
    expect(subject).toBe('« Head & <1> » sur Twicetold : une invitation');
    expect(text).toContain('Vous êtes invité');
    expect(text).toContain('\n\nhttps://t.example/enter#ttl_x\n\n');
    expect(html).toContain('Head\n&amp; &lt;1&gt;');
    expect(html).not.toContain('<1>');
  });

  it('is written in every language, and in English where it is not known which', () => {
    const texts = LANGUAGES.map((language) => invitationMail({ ...asked, language }).text);
    expect(new Set(texts).size).toBe(LANGUAGES.length);
    expect(invitationMail({ ...asked, language: 'tlh' }).text).toContain('You are invited');
  });
});
