-- Which rows the application's role sees: the second lock behind the application's own checks. Who owns the tables sees all.

-- What only few may know to be owed; whoever makes a due may make it known to others.
create policy need_to_know on dues.due
  using (role_needed is null
    or identity.acts_as(role_needed, seen_by))
  with check (true);

