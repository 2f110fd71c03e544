-- Handoffs stay for ever; a supervisor's view shows those that wait and those lately returned, each in its order.
create index offer_by_end on handoff (expires_at) where state = 'OFFERED';
create index offer_to_handler on handoff (to_id, expires_at) where state = 'OFFERED';
create index returned_handoff on handoff (ended_at) where state = 'RETURNED';
