/** A parsed statement as PostgreSQL's own parser gives it, and what of it says who is joined with whom. */

export type Tree = Readonly<Record<string, unknown>>;

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What `{"SelectStmt": {…}}` holds under its only name; undefined where it is something else. */
export function inside(tree: unknown, kind: string): Tree | undefined {
  const held = isTree(tree) ? tree[kind] : undefined;
  return isTree(held) ? held : undefined;
}

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** "a.b" of a column or a function; "*" stands for a star. */
export function nameOf(parts: unknown): string {
  return list(parts)
    .map((part) => textOf(inside(part, 'String')?.['sval']) ?? '*')
    .join('.');
}

export const columnOf = (tree: unknown): string | undefined => {
  const column = inside(uncast(tree), 'ColumnRef');
  return column === undefined ? undefined : nameOf(column['fields']);
};

function uncast(tree: unknown): unknown {
  const cast = inside(tree, 'TypeCast');
  return cast === undefined ? tree : uncast(cast['arg']);
}

/** Everything of a kind below, down to other queries. */
export function found(tree: unknown, kind: string, within: (key: string) => boolean = () => true): Tree[] {
  if (Array.isArray(tree)) return tree.flatMap((part) => found(part, kind, within));
  if (!isTree(tree)) return [];
  const own = inside(tree, kind);
  const below = Object.entries(tree).flatMap(([key, part]) => (within(key) ? found(part, kind, within) : []));
  return own === undefined ? below : [own, ...below];
}

/** Conditions that all have to hold. */
export function conjuncts(condition: unknown): unknown[] {
  const both = inside(condition, 'BoolExpr');
  if (both?.['boolop'] === 'AND_EXPR') return list(both['args']).flatMap(conjuncts);
  return condition === undefined ? [] : [condition];
}

/** What a condition says to be equal: two columns, or a column and something that is given. */
export interface Equality {
  readonly column: string;
  /** null: parameters, constants, or one out of a list of them. */
  readonly other: string | null;
}

export function equalitiesIn(condition: unknown): Equality[] {
  return conjuncts(condition).flatMap((each): Equality[] => {
    const compared = inside(each, 'A_Expr');
    if (compared === undefined || nameOf(compared['name']) !== '=') return [];
    if (!['AEXPR_OP', 'AEXPR_OP_ANY', 'AEXPR_IN'].includes(String(compared['kind']))) return [];
    const [left, right] = [columnOf(compared['lexpr']), columnOf(compared['rexpr'])];
    if (left !== undefined && right !== undefined) return [{ column: left, other: right }];
    const [column, given] = left === undefined ? [right, compared['lexpr']] : [left, compared['rexpr']];
    if (column === undefined || found(given, 'ColumnRef').length > 0 || found(given, 'SubLink').length > 0)
      return [];
    return [{ column, other: null }];
  });
}

/** What a query brings out, by its names; null where nobody can tell without the tables. */
export function outputs(select: Tree): readonly string[] | null {
  const side = inside({ larg: select['larg'] }, 'larg');
  if (side !== undefined) return outputs(side);
  const names = list(select['targetList']).map((target) => {
    const result = inside(target, 'ResTarget');
    return result?.['name'] ?? columnOf(result?.['val'])?.split('.').at(-1);
  });
  return names.includes('*') ? null : names.map(String);
}
