import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  // As whom a company knows an account: told by OpenID Connect, and the same when the address changes.
  `create table company_identity (
     -- As the company's sign-in names itself, and the person there.
     issuer      text not null,
     subject     text not null,
     account_id  integer not null references account on delete cascade,
     linked_at   timestamptz(3) not null default now(),
     primary key (issuer, subject),
     -- Whoever gets the address of somebody who has left is not them.
     unique (account_id, issuer)
   )`,
];

export class CompanyIdentities1796516500000 implements MigrationInterface {
  readonly name = 'CompanyIdentities1796516500000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table company_identity');
  }
}
