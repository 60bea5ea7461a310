-- Looks at records are deeds too, and many: a record's changes are found without passing over them.
create index entry_changes on journal.entry (kind, record_id, id desc)
  where verb not in ('journal.deed.looked', 'journal.deed.listed');
