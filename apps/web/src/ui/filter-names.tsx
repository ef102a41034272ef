import { useQuery } from '@tanstack/react-query';
import type { DimensionId } from '@twicetold/metrics/question';
import { inOwnOrder } from '../messages/name-in.ts';
import { valuesOptions } from '../request/workspaces.ts';
import { useFilters } from '../workspace/use-filters.ts';
import { useNames } from '../workspace/use-names.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';
import { NamesList } from './names-list.tsx';

/** The names of one dimension, to keep some of them. */
export function FilterNames({ dimension }: { readonly dimension: DimensionId }) {
  const workspace = useWorkspace();
  const nameIn = useNames();
  const { filters, keep, expect, unexpect } = useFilters();
  const { data: values } = useQuery(valuesOptions(workspace.name, dimension));
  return (
    <NamesList
      names={[...inOwnOrder(dimension, values ?? []), null]}
      chosen={filters[dimension]}
      nameOf={(name) => nameIn(dimension, name)}
      onChange={(names) => keep({ ...filters, [dimension]: names })}
      onExpect={(names) => expect({ ...filters, [dimension]: names })}
      onUnexpect={unexpect}
    />
  );
}
