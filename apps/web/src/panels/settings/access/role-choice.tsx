import { useQuery } from '@tanstack/react-query';
import { valuesOptions } from '../../../request/workspaces.ts';
import { Check, Select } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { useWorkspace } from '../../../workspace/use-workspace.ts';
import styles from '../../alerts/alerts.module.css';
import { ROLES, type RoleScope } from './access.ts';

interface RoleChoiceProps {
  readonly scope: RoleScope;
  readonly onChange: (scope: RoleScope) => void;
}

/** As what somebody sees the workspace, with what that includes; of a team lead also whose work. */
export function RoleChoice({ scope, onChange }: RoleChoiceProps) {
  const words = useWords();
  const { role } = scope;
  return (
    <div>
      <Select
        label={words('access.role')}
        hint={words(`access.role.${role}.may`)}
        value={role}
        options={ROLES.map((value) => ({ value, label: words(`access.role.${value}`) }))}
        onChange={(next) => onChange({ ...scope, role: next })}
      />
      {role === 'team_lead' ? <TeamsChoice scope={scope} onChange={onChange} /> : null}
    </div>
  );
}

function TeamsChoice({ scope, onChange }: RoleChoiceProps) {
  const words = useWords();
  const { name } = useWorkspace();
  const { data: known = [] } = useQuery(valuesOptions(name, 'team'));
  const { teams } = scope;
  const offered = [...new Set([...known, ...teams])];
  return (
    <fieldset className={styles.group}>
      <legend>{words('access.teams')}</legend>
      {offered.map((team) => (
        <Check
          key={team}
          label={team}
          checked={teams.includes(team)}
          onChange={(checked) =>
            onChange({ ...scope, teams: checked ? [...teams, team] : teams.filter((each) => each !== team) })
          }
        />
      ))}
    </fieldset>
  );
}
