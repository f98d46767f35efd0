;; Rejects messages that have no List-Unsubscribe field. All a plugin needs: a memory and three functions.
(module
  (memory (export "memory") 1)

  ;; In the JSON of a message, quotes inside of values are escaped: this stands nowhere but in front of the field.
  (data (i32.const 1024) "\22name\22:\22List-Unsubscribe\22")
  (data (i32.const 1088) "{\22verdict\22:\22accept\22}")
  (data (i32.const 1152) "{\22verdict\22:\22reject\22,\22code\22:550,\22enhanced\22:\225.7.1\22,\22reason\22:\22the message has no List-Unsubscribe field\22}")

  ;; Where the next allocation begins. Every message has a fresh instance, so nothing is ever freed.
  (global $free (mut i32) (i32.const 4096))

  (func (export "mw_abi") (result i32)
    (i32.const 1))

  (func (export "mw_alloc") (param $length i32) (result i32)
    (local $start i32)
    (local $pages i32)
    (local.set $start (global.get $free))
    (global.set $free (i32.add (local.get $start) (local.get $length)))
    (local.set $pages
      (i32.sub
        (i32.shr_u (i32.add (global.get $free) (i32.const 65535)) (i32.const 16))
        (memory.size)))
    (if (i32.gt_s (local.get $pages) (i32.const 0))
      (then (if (i32.eq (memory.grow (local.get $pages)) (i32.const -1)) (then (unreachable)))))
    (local.get $start))

  (func (export "mw_check") (param $frame i32) (param $length i32) (result i64)
    (local $at i32)
    (local $last i32)
    (local $same i32)
    ;; The JSON begins behind its length; the last place where 25 bytes fit is 25 before its end.
    (local.set $at (i32.add (local.get $frame) (i32.const 4)))
    (local.set $last
      (i32.sub (i32.add (local.get $at) (i32.load (local.get $frame))) (i32.const 25)))
    (block $missing
      (loop $search
        (br_if $missing (i32.gt_s (local.get $at) (local.get $last)))
        (local.set $same (i32.const 0))
        (block $differs
          (loop $compare
            (br_if $differs
              (i32.ne
                (i32.load8_u (i32.add (local.get $at) (local.get $same)))
                (i32.load8_u offset=1024 (local.get $same))))
            (local.set $same (i32.add (local.get $same) (i32.const 1)))
            (br_if $compare (i32.lt_u (local.get $same) (i32.const 25))))
          (return (call $answer (i32.const 1088) (i32.const 20))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $search)))
    (call $answer (i32.const 1152) (i32.const 103)))

  ;; Where the answer stands and how long it is, in one number.
  (func $answer (param $start i32) (param $length i32) (result i64)
    (i64.or
      (i64.shl (i64.extend_i32_u (local.get $start)) (i64.const 32))
      (i64.extend_i32_u (local.get $length)))))
