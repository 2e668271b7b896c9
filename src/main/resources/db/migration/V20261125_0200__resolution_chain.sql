-- Who stands behind a resolution is asked on its page.
create index resolution_supports on resolution ((state -> 'decision' -> 'particulars' -> 'supports' ->> 'value'));
