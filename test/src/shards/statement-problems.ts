/**
 * Holds statements against tables that lie by customer: each of those is to be found by its customers, or joined by customer
 * with what has been found. What asks all machines is no mistake, but has its price: it is told apart. Every rule here is
 * one that Citus 13.2 was seen to refuse a statement for, or to answer by fetching a whole table.
 */
import { DISTRIBUTION_COLUMN, type Lies } from '@twicetold/store';
import { parseSync } from 'libpg-query';
import {
  conjuncts,
  equalitiesIn,
  found,
  inside,
  isTree,
  list,
  nameOf,
  outputs,
  textOf,
  type Tree,
} from './query-tree.ts';

export interface Judged {
  /** Sentences: what does not work, or must not be done, on Citus. */
  readonly problems: readonly string[];
  /** Tables that lie by customer and are asked on every machine. */
  readonly asksAll: readonly string[];
}

export interface KnownDatabase {
  readonly places: Readonly<Record<string, Lies>>;
  /** Of PostgreSQL's functions: i immutable, s stable, v volatile; the least steady of one name. */
  readonly steadiness: ReadonlyMap<string, string>;
}

/** One table, subquery or function that a query reads. */
interface Read {
  readonly name: string;
  /** Lies by customer, or contains what does. */
  readonly isSpread: boolean;
  readonly table: string | null;
  /** Of the customer of what is read here; those that are equal have the same one. */
  customer: Customer;
  /** null: not known. */
  readonly columns: readonly string[] | null;
}
interface Customer {
  isGiven: boolean;
  same?: Customer;
}
interface Scope {
  readonly reads: Read[];
  readonly outer: Scope | null;
  readonly named: ReadonlyMap<string, Read>;
}

const BESIDE_QUERY = ['SelectStmt', 'SubLink', 'RangeSubselect', 'withClause'];
const root = (customer: Customer): Customer => (customer.same === undefined ? customer : root(customer.same));

export function judged(sql: string, database: KnownDatabase): Judged {
  const problems: string[] = [];
  const asksAll: string[] = [];
  const isSpread = (table: unknown) => database.places[String(table)] === 'by customer';
  for (const statement of list(parseSync(sql).stmts)) {
    const stated = isTree(statement) ? statement['stmt'] : undefined;
    const tree = inside(stated, 'DeclareCursorStmt')?.['query'] ?? stated;
    query(tree, null, new Map());
    if (!found(tree, 'RangeVar').some(({ relname }) => isSpread(relname))) continue;
    if (found(tree, 'GroupingSet').length > 0) problems.push('groups by several sets at once');
  }
  return { problems, asksAll: [...new Set(asksAll)].sort() };

  /** @returns whether something in it lies by customer */
  function query(tree: unknown, outer: Scope | null, named: ReadonlyMap<string, Read>): boolean {
    const [kind, body] = Object.entries(isTree(tree) ? tree : {})[0] ?? [];
    if (!isTree(body)) return false;
    const known = new Map(named);
    const clause = body['withClause'];
    for (const cte of isTree(clause) ? list(clause['ctes']) : []) {
      const { ctename, ctequery, ctematerialized } = inside(cte, 'CommonTableExpr') ?? {};
      const spread = query(ctequery, outer, known);
      const select = inside(ctequery, 'SelectStmt');
      if (spread && isTree(clause) && clause['recursive'] === true)
        problems.push(`${String(ctename)} is recursive`);
      known.set(
        String(ctename),
        // Materialized, it is a result that has come in by the time it is joined with.
        read(String(ctename), null, spread && ctematerialized !== 'CTEMaterializeAlways', select),
      );
    }
    if (body['larg'] !== undefined) {
      const sides = [body['larg'], body['rarg']].map((side) => query({ SelectStmt: side }, outer, known));
      return sides.includes(true);
    }
    return level(String(kind), body, { reads: [], outer, named: known });
  }

  function level(kind: string, body: Tree, scope: Scope): boolean {
    const conditions: unknown[] = [body['whereClause']];
    const target = isTree(body['relation']) ? { RangeVar: body['relation'] } : undefined;
    const isInsert = kind === 'InsertStmt';
    if (target !== undefined && !isInsert) readFrom(target, scope, conditions);
    for (const item of [...list(body['fromClause']), ...list(body['usingClause'])])
      readFrom(item, scope, conditions);
    for (const condition of conditions)
      for (const { column, other } of equalitiesIn(condition)) {
        const one = customerOf(column, scope);
        if (one === undefined) continue;
        if (other === null) root(one).isGiven = true;
        else {
          const two = customerOf(other, scope);
          if (two !== undefined) join(one, two);
        }
      }
    const tables = scope.reads.filter(({ table, isSpread: spread }) => spread && table !== null);
    for (const { table, customer } of tables) if (!root(customer).isGiven) asksAll.push(String(table));
    if (new Set(tables.map(({ customer }) => root(customer))).size > 1)
      problems.push(
        `${tables.map(({ name }) => name).join(' and ')} are not joined by ${DISTRIBUTION_COLUMN}`,
      );
    if (tables.length > 0 && list(body['lockingClause']).length > 0)
      problems.push(
        `locks rows of ${tables.map(({ name }) => name).join(' and ')} for others to pass over or wait for`,
      );
    if (target !== undefined && isSpread(target.RangeVar['relname']))
      changes(kind, body, String(target.RangeVar['relname']));

    let spread = scope.reads.some((each) => each.isSpread) || isSpread(target?.RangeVar['relname']);
    for (const link of found(
      [body['targetList'], conditions],
      'SubLink',
      (key) => !BESIDE_QUERY.includes(key) || key === 'SubLink',
    ))
      spread = subquery(link, scope) || spread;
    if (isInsert) spread = query(body['selectStmt'], null, scope.named) || spread;
    return spread;
  }

  function readFrom(item: unknown, scope: Scope, conditions: unknown[]): Read[] {
    const table = inside(item, 'RangeVar');
    const joined = inside(item, 'JoinExpr');
    const select = inside(item, 'RangeSubselect');
    if (joined !== undefined) {
      const [left, right] = [joined['larg'], joined['rarg']].map((side) => readFrom(side, scope, conditions));
      conditions.push(joined['quals']);
      if (list(joined['usingClause']).some((column) => nameOf([column]) === DISTRIBUTION_COLUMN))
        for (const one of left ?? []) for (const two of right ?? []) join(one.customer, two.customer);
      if (joined['jointype'] === 'JOIN_LEFT') besides(left ?? [], right ?? [], joined['quals'], scope);
      if (['JOIN_FULL', 'JOIN_RIGHT'].includes(String(joined['jointype'])))
        problems.push('joins the other way round than from left to right');
      return [...(left ?? []), ...(right ?? [])];
    }
    const alias = isTree(item) ? aliasOf(Object.values(item)[0]) : undefined;
    const { aliasname, colnames } = alias ?? {};
    let made: Read;
    if (table !== undefined) {
      const name = String(table['relname']);
      const cte = scope.named.get(name);
      made =
        cte === undefined
          ? read(textOf(aliasname) ?? name, name, isSpread(name))
          : { ...cte, name: textOf(aliasname) ?? name };
    } else if (select !== undefined) {
      const inner = inside(select['subquery'], 'SelectStmt');
      const spread = query(select['subquery'], select['lateral'] === true ? scope : null, scope.named);
      made = read(String(aliasname), null, spread, inner);
    } else
      made = {
        ...read(String(aliasname), null, false),
        columns: list(colnames).map((column) => nameOf([column])),
      };
    scope.reads.push(made);
    return [made];
  }

  function read(name: string, table: string | null, spread: boolean, select?: Tree): Read {
    const columns = select === undefined ? null : outputs(select);
    return { name, table, isSpread: spread, customer: { isGiven: !spread }, columns };
  }

  /** What may be missing has to lie beside what it is missing from, or be few. */
  function besides(left: readonly Read[], right: readonly Read[], quals: unknown, scope: Scope): void {
    for (const missing of right.filter(({ isSpread: spread, table }) => spread && table !== null)) {
      const beside = equalitiesIn(quals).some(({ column, other }) => {
        const pair = [column, other ?? ''].map((name) => readOf(name, scope));
        return (
          pair.includes(missing) &&
          pair.some((each) => each !== missing && each?.isSpread === true && left.includes(each))
        );
      });
      if (!beside)
        problems.push(
          `${missing.name} is fetched whole, for what it may be missing from does not lie beside it`,
        );
    }
  }

  function subquery(link: Tree, scope: Scope): boolean {
    const select = inside(link['subselect'], 'SelectStmt');
    const before = asksAll.length;
    const inner: Scope = { reads: [], outer: scope, named: scope.named };
    const spread = query(link['subselect'], scope, scope.named);
    if (!spread || select === undefined) return spread;
    for (const item of list(select['fromClause'])) readNames(item, inner);
    const refersOut = found([select['whereClause'], select['targetList'], select['fromClause']], 'ColumnRef')
      .map(({ fields }) => nameOf(fields))
      .some((name) => name.includes('.') && !inner.reads.some((each) => each.name === name.split('.')[0]));
    const beside = conjuncts(select['whereClause'])
      .flatMap(equalitiesIn)
      .some(
        ({ column, other }) =>
          [column, other ?? ''].every((name) => name.split('.').at(-1) === DISTRIBUTION_COLUMN) &&
          [column, other ?? ''].some((name) => readOf(name, scope)?.isSpread === true),
      );
    if (refersOut && !beside) problems.push('a subquery looks at what lies elsewhere, row by row');
    if (!refersOut && link['subLinkType'] === 'EXISTS_SUBLINK' && list(select['targetList']).length === 0)
      problems.push('a subquery brings no column, which is no result that can be sent');
    if (refersOut && beside) asksAll.splice(before);
    return spread;
  }

  function readNames(item: unknown, scope: Scope): void {
    for (const held of [
      ...found(item, 'RangeVar'),
      ...found(item, 'RangeSubselect'),
      ...found(item, 'RangeFunction'),
    ])
      scope.reads.push(read(String(aliasOf(held)?.['aliasname'] ?? held['relname']), null, false));
  }

  function changes(kind: string, body: Tree, table: string): void {
    const conflict = isTree(body['onConflictClause']) ? body['onConflictClause'] : undefined;
    const columns = (targets: unknown) => list(targets).map((each) => inside(each, 'ResTarget')?.['name']);
    const assigned = kind === 'UpdateStmt' ? columns(body['targetList']) : columns(conflict?.['targetList']);
    if (assigned.includes(DISTRIBUTION_COLUMN)) problems.push(`${table}: changes ${DISTRIBUTION_COLUMN}`);
    if (kind === 'InsertStmt' && !columns(body['cols']).includes(DISTRIBUTION_COLUMN))
      problems.push(`${table}: a row without its ${DISTRIBUTION_COLUMN}`);
    const calls = (tree: unknown) => found(tree, 'FuncCall').map(({ funcname }) => nameOf(funcname));
    const steadiness = (name: string) => database.steadiness.get(name.split('.').at(-1) ?? '') ?? 'v';
    for (const name of calls(conflict).filter((call) => steadiness(call) !== 'i'))
      problems.push(`${table}: what to do about a row that is there depends on ${name}()`);
    if (kind === 'InsertStmt') return;
    for (const name of calls([body['targetList'], body['whereClause']]).filter(
      (call) => steadiness(call) === 'v',
    ))
      problems.push(`${table}: ${name}() says something else on every machine`);
  }

  function readOf(column: string, scope: Scope | null): Read | undefined {
    if (scope === null) return undefined;
    const [name, of] = column.split('.').reverse();
    const here = scope.reads.find((each) =>
      of === undefined
        ? each.table !== null
          ? each.isSpread
          : (each.columns ?? []).includes(String(name))
        : each.name === of,
    );
    return here ?? readOf(column, scope.outer);
  }

  function customerOf(column: string, scope: Scope): Customer | undefined {
    const of = readOf(column, scope);
    // Of what is given, every column may be a customer.
    return of === undefined || (of.isSpread && column.split('.').at(-1) !== DISTRIBUTION_COLUMN)
      ? undefined
      : of.customer;
  }
}

function join(one: Customer, two: Customer): void {
  const [a, b] = [root(one), root(two)];
  if (a === b) return;
  a.isGiven ||= b.isGiven;
  b.same = a;
}

const aliasOf = (held: unknown): Tree | undefined => {
  const alias = isTree(held) ? held['alias'] : undefined;
  return isTree(alias) ? alias : undefined;
};
