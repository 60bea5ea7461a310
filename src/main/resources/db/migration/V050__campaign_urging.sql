-- Who was urged in a campaign, when and by whom: once a day at most.
create table campaigns.urging (
  id uuid primary key,
  campaign_id uuid not null references campaigns.campaign,
  body_id uuid not null references units.organization,
  urged_on date not null,
  urged_by uuid not null references identity.person,
  urged_at timestamptz not null default clock_timestamp(),
  unique (campaign_id, body_id, urged_on)
);
comment on table campaigns.urging is 'Đôn đốc: which bodies were told that they lag in a campaign. urged_on is of business time.';
