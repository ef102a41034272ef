import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { Input } from '../input.ts';
import { proposeMapping, type Proposal } from './propose.ts';

function csv(lines: readonly string[], name = 'cases.csv'): Input {
  const content = Buffer.from(lines.join('\n'));
  return {
    name,
    size: content.length,
    open: () => Promise.resolve(Readable.from([content], { objectMode: false })),
  };
}

const uses = ({ tables }: Proposal): Record<string, string> =>
  Object.fromEntries(
    tables.flatMap(({ columns }) =>
      columns
        .filter(({ proposed }) => proposed.as !== 'unused')
        .map(({ column, proposed }) => [proposed.as, column]),
    ),
  );
const column = ({ tables }: Proposal, name: string) => tables[0]?.columns.find((one) => one.column === name);
const codes = ({ consequences }: Proposal) => consequences.map(({ code }) => code);

describe('the columns of a table', () => {
  it('are known by their English names', async () => {
    const proposal = await proposeMapping([
      csv([
        'Ticket #,Requester,Opened At,Resolved At,Assignment group,Assignee,Source,Category,Priority,Status,CSAT',
        'T-1,ann@x.example,2026-03-02 09:00,2026-03-03 10:00,Billing,Bo,Phone,Invoice,High,Resolved,4',
        'T-2,bea@x.example,2026-03-02 10:00,,Store,Cy,E-mail,Delivery,Low,In Progress,',
      ]),
    ]);
    expect(uses(proposal)).toEqual({
      case: 'ticket #',
      customer: 'requester',
      opened: 'opened at',
      resolved: 'resolved at',
      team: 'assignment group',
      agent: 'assignee',
      channel: 'source',
      reason: 'category',
      priority: 'priority',
      status: 'status',
      csat: 'csat',
    });
    expect(proposal.mapping?.tables).toHaveLength(1);
  });

  it('are known by their Estonian names', async () => {
    const proposal = await proposeMapping([
      csv([
        'Pöördumise nr;Klient;Loodud;Suletud;Osakond;Teenindaja;Kanal;Põhjus;Prioriteet;Olek;Rahulolu',
        '17;K-1;31.03.2026 09:00;01.04.2026 10:00;Arved;Mari;telefon;Arve;kõrge;Suletud;5',
        '18;K-2;30.03.2026 09:00;;Ladu;Jüri;e-post;Tarne;madal;Avatud;',
      ]),
    ]);
    expect(uses(proposal)).toEqual({
      case: 'pöördumise nr',
      customer: 'klient',
      opened: 'loodud',
      closed: 'suletud',
      team: 'osakond',
      agent: 'teenindaja',
      channel: 'kanal',
      reason: 'põhjus',
      priority: 'prioriteet',
      status: 'olek',
      csat: 'rahulolu',
    });
    expect(column(proposal, 'olek')?.proposed.statuses).toEqual({ suletud: 'closed', avatud: 'open' });
  });

  it('are known by their Russian names', async () => {
    const proposal = await proposeMapping([
      csv([
        'Номер обращения,Клиент,Дата создания,Дата решения,Отдел,Исполнитель,Канал,Причина,Приоритет,Статус',
        '1,Анна,31.03.2026 09:00,01.04.2026 10:00,Счета,Олег,телефон,Счёт,высокий,Решено',
        '2,Борис,30.03.2026 09:00,,Склад,Ирина,почта,Доставка,низкий,В работе',
      ]),
    ]);
    expect(uses(proposal)).toEqual({
      case: 'номер обращения',
      customer: 'клиент',
      opened: 'дата создания',
      resolved: 'дата решения',
      team: 'отдел',
      agent: 'исполнитель',
      channel: 'канал',
      reason: 'причина',
      priority: 'приоритет',
      status: 'статус',
    });
    expect(column(proposal, 'статус')?.proposed.statuses).toEqual({ решено: 'resolved', 'в работе': 'open' });
  });

  it('are known by their French names', async () => {
    const proposal = await proposeMapping([
      csv([
        "N° ticket,Client,Date d'ouverture,Date de résolution,Équipe,Conseiller,Canal,Motif,Priorité,Statut",
        '1,C-1,31/03/2026 09:00,01/04/2026 10:00,Facturation,Luc,téléphone,Facture,haute,Résolu',
        '2,C-2,30/03/2026 09:00,,Entrepôt,Zoé,courriel,Livraison,basse,En cours',
      ]),
    ]);
    expect(uses(proposal)).toEqual({
      case: 'n° ticket',
      customer: 'client',
      opened: "date d'ouverture",
      resolved: 'date de résolution',
      team: 'équipe',
      agent: 'conseiller',
      channel: 'canal',
      reason: 'motif',
      priority: 'priorité',
      status: 'statut',
    });
    expect(column(proposal, 'statut')?.proposed.statuses).toEqual({ résolu: 'resolved', 'en cours': 'open' });
  });

  it('are not what their names say where their values are something else, and say so', async () => {
    const proposal = await proposeMapping([
      csv([
        'Case ID,Created,State,Closed',
        '1,2026-03-02,VA,yes',
        '2,2026-03-02,NY,no',
        '3,2026-03-02,CT,no',
      ]),
    ]);
    expect(column(proposal, 'state')?.proposed.as).toBe('unused');
    expect(column(proposal, 'state')?.flags).toEqual([
      'its name says the status, but most of its values are no words for a status',
    ]);
    expect(column(proposal, 'closed')?.flags).toEqual([
      'its name says when a case was closed, but its values are no times',
    ]);
  });

  it('without a telling name are known by their values, and are flagged', async () => {
    const proposal = await proposeMapping([
      csv([
        'A,B,C,D,E',
        'x1,2026-03-02 09:00,2026-03-03 09:00,phone,ann@x.example',
        'x2,2026-03-02 10:00,2026-03-02 11:00,e-mail,bea@x.example',
        'x3,2026-03-02 11:00,2026-03-05 09:00,phone,ann@x.example',
      ]),
    ]);
    expect(uses(proposal)).toEqual({ case: 'a', opened: 'b', channel: 'd', customer: 'e' });
    expect(column(proposal, 'b')?.flags).toContain('it was taken by its values alone');
    expect(column(proposal, 'c')?.why).toBe('neither its name nor its values say what it is for a case');
  });

  it('are all listed, used or not', async () => {
    const header = 'id,created,colour,shape';
    const proposal = await proposeMapping([csv([header, '1,2026-03-02,red,round'])]);
    expect(proposal.tables[0]?.columns.map((one) => one.column)).toEqual(header.split(','));
  });

  it('come to nothing where none says when, and the columns that there are are told', async () => {
    const proposal = await proposeMapping([csv(['name,colour', 'Ann,red', 'Bea,blue'])]);
    expect(proposal.mapping).toBeNull();
    expect(proposal.tables[0]?.missing).toContain('time');
  });
});

describe('the order of day and month', () => {
  const opened = async (...days: readonly string[]) => {
    const proposal = await proposeMapping([csv(['id,created', ...days.map((day, i) => `${i},${day}`)])]);
    return {
      format: column(proposal, 'created')?.proposed.format,
      flags: column(proposal, 'created')?.flags ?? [],
      codes: codes(proposal),
    };
  };

  it('is decided by one date of the whole column that can be read only one way', async () => {
    expect((await opened('3/4/2026 09:00', '4/5/2026 09:00', '13/4/2026 09:00')).format).toBe('day_first');
    expect((await opened('3/4/2026 09:00', '4/5/2026 09:00', '4/13/2026 09:00')).format).toBe('month_first');
  });

  it('is flagged where nothing decides it, and the day taken to come first', async () => {
    const found = await opened('3/4/2026 09:00', '4/5/2026 09:00');
    expect(found.format).toBe('day_first');
    expect(found.flags).toContain("day and month can't be told apart: the day was taken to come first");
    expect(found.codes).toContain('day_month_undecided');
  });

  it('is decided by another column, or by what cannot come before the opening', async () => {
    const other = await proposeMapping([
      csv(['id,created,closed', '1,3/4/2026 09:00,4/4/2026 09:00', '2,1/4/2026 09:00,30/4/2026 09:00']),
    ]);
    expect(column(other, 'created')?.flags).toEqual([
      'which is the day was decided by another column: the day was taken to come first',
    ]);
    // 2 March to 4 January is no life of a case; 3 February to 1 April is.
    const later = await proposeMapping([csv(['id,created,closed', '1,2/3/2026 09:00,4/1/2026 09:00'])]);
    expect(column(later, 'created')?.proposed.format).toBe('month_first');
  });

  it('is said to be broken by dates that can only be read the other way round', async () => {
    const found = await opened('13/4/2026 09:00', '14/4/2026 09:00', '4/15/2026 09:00');
    expect(found.flags).toContain(
      '1 of its dates can only be read the other way round: they will be rejected',
    );
  });
});

describe('what follows from a mapping', () => {
  it('is said: no customers, no teams, no history, no zone, closed taken for resolved', async () => {
    const proposal = await proposeMapping([
      csv([
        'id,created,closed,status',
        '1,2026-03-02 09:00,2026-03-03 09:00,Closed',
        '2,2026-03-02 09:00,,Open',
      ]),
    ]);
    expect(codes(proposal)).toEqual([
      'no_customers',
      'no_teams',
      'closed_is_resolved',
      'no_channels',
      'no_reasons',
      'no_contacts',
      'no_facts',
      'zone_assumed',
    ]);
    expect(proposal.consequences.find(({ code }) => code === 'closed_is_resolved')?.sentence).toBe(
      "Status 'closed' is taken for resolved.",
    );
  });

  it('is that handoffs are unknown where each case stands in one row, and known where it stands in several', async () => {
    const header = 'id,created,updated,team';
    const once = [
      header,
      '1,2026-03-02T09:00Z,2026-03-03T09:00Z,A',
      '2,2026-03-02T09:00Z,2026-03-03T09:00Z,B',
    ];
    expect(codes(await proposeMapping([csv(once)]))).toContain('no_history');
    expect(
      codes(await proposeMapping([csv([...once, '1,2026-03-02T09:00Z,2026-03-04T09:00Z,B'])])),
    ).not.toContain('no_history');
  });
});

describe('a log of events', () => {
  it('is told from a table of cases by its types, and each of their words is given a meaning', async () => {
    const proposal = await proposeMapping([
      csv([
        'case_id,at,type,actor_type,from_team,to_team,fact_key,text',
        'c1,2026-03-02T09:00Z,case_created,customer,,,,',
        'c1,2026-03-02T09:01Z,message,customer,,,,hello',
        'c1,2026-03-02T09:05Z,assigned,agent,,Billing,,',
        'c1,2026-03-02T09:09Z,fact_requested,agent,,,order_number,',
        'c1,2026-03-02T09:10Z,frobnicated,agent,,,,',
        'c1,2026-03-02T09:30Z,resolved,agent,,,,',
      ]),
    ]);
    expect(proposal.mapping?.tables[0]?.shape).toBe('event');
    expect(column(proposal, 'type')?.proposed.types).toEqual({
      case_created: 'opened',
      message: 'message',
      assigned: 'holder',
      fact_requested: 'fact_asked',
      frobnicated: 'nothing',
      resolved: 'resolved',
    });
    expect(column(proposal, 'type')?.flags).toEqual([
      'nothing is told by "frobnicated": no known words for events',
    ]);
  });
});
