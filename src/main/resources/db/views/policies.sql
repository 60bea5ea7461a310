-- Which rows the application's role sees: the second lock behind the application's own checks. Who owns the tables sees all.

-- What only few may know to be owed; whoever makes a due may make it known to others.
create policy need_to_know on dues.due
  using (role_needed is null
    or identity.acts_as(role_needed, seen_by))
  with check (true);

-- That a case is somewhere, in which state and how late, the bodies above may know; what was done in it, only who works on it.
create policy need_to_know on casework.case_file
  using (identity.acts_as('CASEWORKER', array[accountable_id, handing_to_id])
    or identity.acts_above('CASEWORKER', accountable_id))
  with check (identity.acts_as('CASEWORKER', array[accountable_id, handing_to_id, received_by]));
create policy need_to_know on casework.running
  using (exists (select from casework.case_file c where c.id = case_id));
create policy need_to_know on casework.accountability
  using (exists (select from casework.case_file c where c.id = case_id));
create policy need_to_know on casework.step
  using (exists (select from casework.case_file c where c.id = case_id
                   and identity.acts_as('CASEWORKER', array[c.accountable_id, c.handing_to_id])));
create policy need_to_know on casework.hand_over
  using (exists (select from casework.case_file c where c.id = case_id
                   and identity.acts_as('CASEWORKER', array[c.accountable_id, c.handing_to_id])));
