-- While a plan is on its way to a decision nothing of it changes, whoever tries.
create function planning.refuse_frozen() returns trigger
language plpgsql set search_path = '' as $$
declare
  touched uuid[];
begin
  if tg_table_name = 'plan' then
    if old.state = 'APPROVING' and new.state = 'APPROVING' then
      raise exception using errcode = 'MN409', message = 'planning.frozen';
    end if;
    return new;
  elsif tg_table_name in ('item', 'target', 'provision', 'finding', 'money_step') then
    touched := array[case when tg_op <> 'INSERT' then old.plan_id end, case when tg_op <> 'DELETE' then new.plan_id end];
  elsif tg_table_name = 'item_body' then
    touched := array(select i.plan_id from planning.item i
      where i.id in (case when tg_op <> 'INSERT' then old.item_id end, case when tg_op <> 'DELETE' then new.item_id end));
  elsif tg_table_name = 'provision_debtor' then
    touched := array(select p.plan_id from planning.provision p
      where p.id in (case when tg_op <> 'INSERT' then old.provision_id end, case when tg_op <> 'DELETE' then new.provision_id end));
  else
    touched := array(select t.plan_id from planning.target t
      where t.id in (case when tg_op <> 'INSERT' then old.target_id end, case when tg_op <> 'DELETE' then new.target_id end));
  end if;
  if exists (select from planning.plan p where p.id = any (touched) and p.state = 'APPROVING') then
    raise exception using errcode = 'MN409', message = 'planning.frozen';
  end if;
  return coalesce(new, old);
end
$$;
comment on function planning.refuse_frozen() is
  'MN409: a rule said no; the message is the key of the sentence. Tables of a plan''s content have it as a trigger.';

create trigger frozen before update on planning.plan for each row execute function planning.refuse_frozen();
create trigger frozen before insert or update or delete on planning.item for each row execute function planning.refuse_frozen();
create trigger frozen before insert or update or delete on planning.item_body for each row execute function planning.refuse_frozen();
create trigger frozen before insert or update or delete on planning.target for each row execute function planning.refuse_frozen();
create trigger frozen before insert or update or delete on planning.milestone for each row execute function planning.refuse_frozen();
create trigger frozen before insert or update or delete on planning.allotment for each row execute function planning.refuse_frozen();
create trigger frozen before insert or update or delete on planning.provision for each row execute function planning.refuse_frozen();
create trigger frozen before insert or update or delete on planning.provision_debtor for each row execute function planning.refuse_frozen();
create trigger frozen before insert or update or delete on planning.finding for each row execute function planning.refuse_frozen();
create trigger frozen before insert or update or delete on planning.money_step for each row execute function planning.refuse_frozen();
