-- What is derived is made anew whenever its rules may have changed.
select units.rebuild_reach();
