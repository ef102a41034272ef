import { Select } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { type Role, ROLES } from './access.ts';

interface RoleChoiceProps {
  readonly role: Role;
  readonly onChange: (role: Role) => void;
}

/** As what somebody sees the workspace, with what that includes. */
export function RoleChoice({ role, onChange }: RoleChoiceProps) {
  const words = useWords();
  return (
    <Select
      label={words('access.role')}
      hint={words(`access.role.${role}.may`)}
      value={role}
      options={ROLES.map((value) => ({ value, label: words(`access.role.${value}`) }))}
      onChange={onChange}
    />
  );
}
