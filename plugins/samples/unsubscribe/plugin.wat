;; Holds mail to many (RFC 2919 List-Id, or Precedence bulk or list) to what large providers demand of it: a
;; List-Unsubscribe field, and one click for it (RFC 8058).
(module
  (memory (export "memory") 1)

  ;; In the JSON of a message, quotes inside of values are escaped and "value" follows "name": these stand nowhere but in
  ;; the fields. Case makes no difference, so they are in lower case.
  (data (i32.const 1024) "\22name\22:\22list-id\22")
  (data (i32.const 1056) "\22name\22:\22precedence\22,\22value\22:\22bulk\22")
  (data (i32.const 1104) "\22name\22:\22precedence\22,\22value\22:\22list\22")
  (data (i32.const 1152) "\22name\22:\22list-unsubscribe\22")
  (data (i32.const 1200) "\22name\22:\22list-unsubscribe-post\22,\22value\22:\22list-unsubscribe=one-click\22")

  (data (i32.const 1280) "{\22verdict\22:\22accept\22}")
  (data (i32.const 1312) "{\22verdict\22:\22reject\22,\22code\22:550,\22enhanced\22:\225.7.1\22,\22reason\22:\22mail to many has to have a List-Unsubscribe field\22,\22findings\22:[{\22symbol\22:\22UNSUBSCRIBE_MISSING\22,\22points\22:5000,\22part\22:null,\22detail\22:\22there is no List-Unsubscribe field\22}]}")
  (data (i32.const 1600) "{\22verdict\22:\22accept\22,\22findings\22:[{\22symbol\22:\22UNSUBSCRIBE_NOT_ONE_CLICK\22,\22points\22:1500,\22part\22:null,\22detail\22:\22there is no List-Unsubscribe-Post field that says List-Unsubscribe=One-Click\22}]}")

  ;; Where the JSON of the message begins and ends.
  (global $json (mut i32) (i32.const 0))
  (global $end (mut i32) (i32.const 0))

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
    (global.set $json (i32.add (local.get $frame) (i32.const 4)))
    (global.set $end (i32.add (global.get $json) (i32.load (local.get $frame))))
    (if (i32.eqz (call $is-to-many)) (then (return (call $answer (i32.const 1280) (i32.const 20)))))
    (if (i32.eqz (call $holds (i32.const 1152) (i32.const 25)))
      (then (return (call $answer (i32.const 1312) (i32.const 229)))))
    (if (i32.eqz (call $holds (i32.const 1200) (i32.const 67)))
      (then (return (call $answer (i32.const 1600) (i32.const 186)))))
    (call $answer (i32.const 1280) (i32.const 20)))

  (func $is-to-many (result i32)
    (i32.or
      (call $holds (i32.const 1024) (i32.const 16))
      (i32.or
        (call $holds (i32.const 1056) (i32.const 34))
        (call $holds (i32.const 1104) (i32.const 34)))))

  ;; Whether the JSON holds a text, in any case of its letters.
  (func $holds (param $text i32) (param $length i32) (result i32)
    (local $at i32)
    (local $same i32)
    (local.set $at (global.get $json))
    (block $missing
      (loop $search
        (br_if $missing (i32.gt_u (i32.add (local.get $at) (local.get $length)) (global.get $end)))
        (local.set $same (i32.const 0))
        (block $differs
          (loop $compare
            (br_if $differs
              (i32.ne
                (call $lower (i32.load8_u (i32.add (local.get $at) (local.get $same))))
                (i32.load8_u (i32.add (local.get $text) (local.get $same)))))
            (local.set $same (i32.add (local.get $same) (i32.const 1)))
            (br_if $compare (i32.lt_u (local.get $same) (local.get $length))))
          (return (i32.const 1)))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $search)))
    (i32.const 0))

  (func $lower (param $byte i32) (result i32)
    (i32.add
      (local.get $byte)
      (i32.shl
        (i32.lt_u (i32.sub (local.get $byte) (i32.const 65)) (i32.const 26))
        (i32.const 5))))

  ;; Where the answer stands and how long it is, in one number.
  (func $answer (param $start i32) (param $length i32) (result i64)
    (i64.or
      (i64.shl (i64.extend_i32_u (local.get $start)) (i64.const 32))
      (i64.extend_i32_u (local.get $length)))))
