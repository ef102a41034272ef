import { useQuery } from '@tanstack/react-query';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { peopleOptions } from './alerts.ts';

/** The people of the workspace, offered where somebody says who they are; any other name will do too. */
export function PeopleNames({ id }: { readonly id: string }) {
  const { name: workspace } = useWorkspace();
  const { data: people = [] } = useQuery(peopleOptions(workspace));
  return (
    <datalist id={id}>
      {people.map((person) => (
        <option key={person.id} value={person.name} />
      ))}
    </datalist>
  );
}
