import { useQuery } from '@tanstack/react-query';
import type { DimensionId } from '@twicetold/metrics/question';
import { useView } from '../address/use-view.ts';
import { inOwnOrder } from '../messages/name-in.ts';
import { valuesOptions } from '../request/workspaces.ts';
import { useNames } from '../workspace/use-names.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';
import { NamesList } from './names-list.tsx';

/** The names of one dimension, to keep some of them. */
export function FilterNames({ dimension }: { readonly dimension: DimensionId }) {
  const workspace = useWorkspace();
  const nameIn = useNames();
  const { view, change } = useView();
  const { data: values } = useQuery(valuesOptions(workspace.name, dimension));
  return (
    <NamesList
      names={[...inOwnOrder(dimension, values ?? []), null]}
      chosen={view.filters[dimension]}
      nameOf={(name) => nameIn(dimension, name)}
      onChange={(names) => change({ filters: { ...view.filters, [dimension]: names } })}
    />
  );
}
