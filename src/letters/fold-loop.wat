;; The text loop of plain-loop.ts. `npm run generate` compiles it into fold-loop.data.ts.
;; Memory: state at 0, then source, target, log and table at the addresses that wasm-loop.ts names.
(module
  (memory (export "memory") 8)
  ;; Passes units from $read to $stop (addresses in the source) through the table to $written (address in the target).
  ;; $log is 0, or the address where the units removed are noted as [source, folded], counted in units. Answers the address it stopped at;
  ;; leaves at 0 the target address, at 4 what changed, at 8 the end of the log.
  (func (export "fold")
    (param $read i32) (param $stop i32) (param $written i32) (param $collapses i32) (param $log i32) (result i32)
    (local $unit i32) (local $folded i32) (local $second i32) (local $previous i32) (local $changed i32) (local $afterBlank i32)
    (local.set $previous (i32.load16_u (i32.sub (local.get $written) (i32.const 2))))
    (block $end
      (loop $next
        ;; Two units at a time, as long as neither needs a second look.
        (block $seldom
          (loop $often
            (br_if $seldom (i32.ge_u (i32.add (local.get $read) (i32.const 2)) (local.get $stop)))
            (local.set $unit (i32.load align=2 (local.get $read)))
            (local.set $folded (i32.load16_u offset=0x50000
              (i32.and (i32.shl (local.get $unit) (i32.const 1)) (i32.const 0x1fffe))))
            (local.set $second (i32.load16_u offset=0x50000
              (i32.and (i32.shr_u (local.get $unit) (i32.const 15)) (i32.const 0x1fffe))))
            (br_if $seldom (i32.ge_u (i32.or (local.get $folded) (local.get $second)) (i32.const 0xfff0)))
            ;; True wherever a space stands beside a space, and seldom elsewhere.
            (br_if $seldom (i32.lt_u
              (i32.or (local.get $folded) (i32.and (local.get $second) (local.get $previous)))
              (i32.const 0x30)))
            (local.set $previous (local.get $second))
            (local.set $folded (i32.or (local.get $folded) (i32.shl (local.get $second) (i32.const 16))))
            (local.set $changed (i32.or (local.get $changed) (i32.xor (local.get $unit) (local.get $folded))))
            (i32.store align=2 (local.get $written) (local.get $folded))
            (local.set $written (i32.add (local.get $written) (i32.const 4)))
            (local.set $read (i32.add (local.get $read) (i32.const 4)))
            (br $often)))
        (br_if $end (i32.ge_u (local.get $read) (local.get $stop)))
        (local.set $unit (i32.load16_u (local.get $read)))
        (local.set $folded (i32.load16_u offset=0x50000 (i32.shl (local.get $unit) (i32.const 1))))
        (local.set $afterBlank (i32.and
          (local.get $collapses)
          (i32.or
            (i32.eq (local.get $previous) (i32.const 0x20))
            (i32.eq (local.get $previous) (i32.const 0x0a)))))
        (block $removed
          (block $line
            (br_if $line (i32.eq (local.get $folded) (i32.const 0xfffe)))
            (br_if $removed (i32.eq (local.get $folded) (i32.const 0xffff)))
            (br_if $end (i32.ge_u (local.get $folded) (i32.const 0xfff0)))
            (br_if $removed (i32.and
              (i32.eq (local.get $folded) (i32.const 0x20))
              (local.get $afterBlank)))
            (local.set $changed (i32.or (local.get $changed) (i32.xor (local.get $unit) (local.get $folded))))
            (local.set $previous (local.get $folded))
            (i32.store16 (local.get $written) (local.get $folded))
            (local.set $written (i32.add (local.get $written) (i32.const 2)))
            (local.set $read (i32.add (local.get $read) (i32.const 2)))
            (br $next))
          (if (i32.eqz (local.get $afterBlank))
            (then
              (local.set $changed (i32.or (local.get $changed) (i32.xor (local.get $unit) (i32.const 0x0a))))
              (i32.store16 (local.get $written) (i32.const 0x0a))
              (local.set $written (i32.add (local.get $written) (i32.const 2)))
              (local.set $read (i32.add (local.get $read) (i32.const 2)))
              (local.set $previous (i32.const 0x0a))
              (br $next)))
          (local.set $previous (i32.const 0x0a))
          (i32.store16 (i32.sub (local.get $written) (i32.const 2)) (i32.const 0x0a)))
        (if (local.get $log)
          (then
            (i32.store (local.get $log) (i32.shr_u (local.get $read) (i32.const 1)))
            (i32.store offset=4 (local.get $log) (i32.shr_u (local.get $written) (i32.const 1)))
            (local.set $log (i32.add (local.get $log) (i32.const 8)))))
        (local.set $changed (i32.const 1))
        (local.set $read (i32.add (local.get $read) (i32.const 2)))
        (br $next)))
    (i32.store (i32.const 0) (local.get $written))
    (i32.store (i32.const 4) (local.get $changed))
    (i32.store (i32.const 8) (local.get $log))
    (local.get $read)))
