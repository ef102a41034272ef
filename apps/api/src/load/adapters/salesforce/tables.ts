/** The objects of Salesforce, exported as CSV with their API names as column names, and which of them a file is. */
import path from 'node:path';
import { Failure } from '../../../failure.ts';
import type { TableShape } from '../../tables/table-rows.ts';

export const SHAPES = {
  case: {
    what: 'export of Salesforce cases',
    required: ['id', 'createddate', 'status'],
    used: [
      'contactid',
      'suppliedemail',
      'origin',
      'ownerid',
      'priority',
      'reason',
      'type',
      'isclosed',
      'closeddate',
      'lastmodifieddate',
      'parentid',
      'masterrecordid',
    ],
  },
  casehistory: {
    what: 'export of Salesforce case history',
    required: ['caseid', 'field', 'oldvalue', 'newvalue', 'createddate'],
    used: ['createdbyid', 'datatype', 'isdeleted'],
  },
  emailmessage: {
    what: 'export of Salesforce e-mails',
    required: ['id', 'parentid', 'incoming'],
    used: ['messagedate', 'createddate', 'textbody', 'status', 'createdbyid', 'isdeleted'],
  },
  casecomment: {
    what: 'export of Salesforce case comments',
    required: ['id', 'parentid', 'createddate'],
    used: ['ispublished', 'commentbody', 'createdbyid', 'isdeleted'],
  },
  user: {
    what: 'export of Salesforce users',
    required: ['id', 'name'],
    used: ['usertype', 'contactid'],
  },
  group: { what: 'export of Salesforce groups and queues', required: ['id', 'name'] },
} as const satisfies Readonly<Record<string, TableShape>>;
export type TableName = keyof typeof SHAPES;

const NAMED = ['casehistory', 'casecomment', 'emailmessage', 'case', 'user', 'group'] as const;

/** By the columns where they tell it, else by the name: User.csv and Group.csv look alike. */
export function tableOf(file: string, columns: readonly string[]): TableName {
  if (columns.includes('caseid') && columns.includes('newvalue')) return 'casehistory';
  if (columns.includes('parentid') && columns.includes('incoming')) return 'emailmessage';
  if (columns.includes('parentid') && columns.includes('commentbody')) return 'casecomment';
  const words = path
    .basename(file)
    .toLowerCase()
    .split(/[^a-z]+/);
  const named = NAMED.find((table) => words.some((word) => word === table || word === `${table}s`));
  if (named !== undefined) return named;
  if (columns.includes('createddate') && columns.includes('status')) return 'case';
  throw new Failure(
    `${file} is no export of Salesforce that is known here: name the file after its object, like CaseHistory.csv.`,
    2,
  );
}

/** By the columns that only Salesforce calls so; users and groups by their names as well. */
export function isExportOfSalesforce(file: string, columns: readonly string[]): boolean {
  const has = (...names: readonly string[]) => names.every((name) => columns.includes(name));
  if (has(...SHAPES.casehistory.required)) return true;
  if (has(...SHAPES.emailmessage.required) || has('parentid', 'commentbody')) return true;
  if (has(...SHAPES.case.required)) return true;
  return (
    /(?:^|[^a-z])(?:user|group)s?(?:[^a-z]|$)/i.test(path.basename(file)) && has('id', 'name') && !has('role')
  );
}

/** An id has 15 characters, or 18 where three more make it safe to compare without regard to case. */
export function recordId(id: string): string {
  return /^[A-Za-z0-9]{18}$/.test(id) ? id.slice(0, 15) : id;
}
