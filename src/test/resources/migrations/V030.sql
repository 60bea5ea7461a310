-- afterwards
select count(*) = 1 from dues.due d join dues.responsibility r on r.due_id = d.id and r.organization_id = d.debtor_id
where d.subject_id = '00000000-0000-7000-8000-000000000171' and d.kind = 'ANSWER' and d.printed_on = '2024-06-15'
  and d.debtor_id = '00000000-0000-7000-8000-0000000000b2' and d.creditor_id = '00000000-0000-7000-8000-0000000000b1';
