// Made of "denied-domains.wasm" by “mailwright plugin transpile” 0.1.0.
"use components";
export function instantiate(getCoreModule, imports, instantiateCore = WebAssembly.instantiate) {
  
  let dv = new DataView(new ArrayBuffer());
  const dataView = mem => dv.buffer === mem.buffer ? dv : dv = new DataView(mem.buffer);
  
  function toUint32(val) {
    
    return val >>> 0;
  }
  
  
  function _isValidNumericPrimitive(ty, v) {
    if (v === undefined || v === null) { return false; }
    switch (ty) {
      case 'bool':
      return v === 0 || v === 1;
      break;
      case 'u8':
      return typeof v === 'number' && Number.isInteger(v) && v >= 0 && v <= 255;
      break;
      case 's8':
      return typeof v === 'number' && Number.isInteger(v) && v >= -128 && v <= 127;
      break;
      case 'u16':
      return typeof v === 'number' && Number.isInteger(v) && v >= 0 && v <= 65535;
      break;
      case 's16':
      return typeof v === 'number' && Number.isInteger(v) && v >= -32768 && v <= 32767;
      case 'u32':
      return typeof v === 'number' && Number.isInteger(v) && v >= 0 && v <= 4_294_967_295;
      case 's32':
      return typeof v === 'number' && Number.isInteger(v) && v >= -2_147_483_648 && v <= 2_147_483_647;
      case 'u64':
      return typeof v === 'bigint' && v >= 0 && v <= 18_446_744_073_709_551_615n;
      case 's64':
      return typeof v === 'bigint' && v >= -9223372036854775808n && v <= 9223372036854775807n;
      break;
      case 'f32':
      case 'f64': return typeof v === 'number';
      default:
      return false;
    }
    return true;
  }
  
  function _requireValidNumericPrimitive(ty, v) {
    if (v === undefined  || v === null || !_isValidNumericPrimitive(ty, v)) {
      throw new TypeError(`invalid ${ty} value [${v}]`);
    }
    return true;
  }
  const utf16Decoder = new TextDecoder('utf-16');
  
  const isLE = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
  
  function _utf16AllocateAndEncode(str, realloc, memory) {
    const len = str.length;
    const ptr = realloc(0, 0, 2, len * 2);
    const out = new Uint16Array(memory.buffer, ptr, len);
    let i = 0;
    if (isLE) {
      while (i < len) { out[i] = str.charCodeAt(i++); }
    } else {
      while (i < len) {
        const ch = str.charCodeAt(i);
        out[i++] = (ch & 0xff) << 8 | ch >>> 8;
      }
    }
    return { ptr, len, codepoints: [...str].length };
  }
  
  const TEXT_DECODER_UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const TEXT_ENCODER_UTF8 = new TextEncoder();
  
  function _utf8AllocateAndEncode(s, realloc, memory) {
    if (typeof s !== 'string') {
      throw new TypeError('expected a string, received [' + typeof s + ']');
    }
    if (s.length === 0) { return { ptr: 1, len: 0 }; }
    // Compute the exact allocation size up front. Some older preview1
    // adapters only support an initial allocation, not a subsequent shrink.
    let len = 0;
    let codepoints = 0;
    for (let i = 0; i < s.length; i++) {
      const ch = s.charCodeAt(i);
      codepoints++;
      if (ch < 0x80) { len += 1; }
      else if (ch < 0x800) { len += 2; }
      else if (ch >= 0xd800 && ch <= 0xdbff &&
      i + 1 < s.length &&
      (s.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
        len += 4;
        i++;
      } else { len += 3; }
    }
    const ptr = realloc(0, 0, 1, len);
    const { read, written } = TEXT_ENCODER_UTF8.encodeInto(
    s,
    new Uint8Array(memory.buffer, ptr, len),
    );
    if (read !== s.length || written !== len) {
      throw new Error('failed to encode whole string');
    }
    const res = { ptr, len, codepoints };
    return res;
  }
  
  const T_FLAG = 1 << 30;
  
  function rscTableCreateOwn(table, rep) {
    const free = table[0] & ~T_FLAG;
    table._createdReps.add(rep);
    if (free === 0) {
      table.push(0);
      table.push(rep | T_FLAG);
      return (table.length >> 1) - 1;
    }
    table[0] = table[free << 1];
    table[free << 1] = 0;
    table[(free << 1) + 1] = rep | T_FLAG;
    return free;
  }
  
  const RESOURCE_SCOPE_TASKS = new Map();
  const WebAssemblyRuntimeError = WebAssembly.RuntimeError;
  
  function rscTableRemove(table, handle) {
    const scope = table[handle << 1];
    const val = table[(handle << 1) + 1];
    const own = (val & T_FLAG) !== 0;
    const rep = val & ~T_FLAG;
    if (val === 0 || (scope & T_FLAG) !== 0) {
      // Resource entries occupy scope/rep pairs after the table sentinel.
      throw new WebAssemblyRuntimeError(`unknown handle index ${(handle << 1) + 1}`);
    }
    if (own && scope !== 0) {
      throw new WebAssemblyRuntimeError('cannot remove owned resource while borrowed');
    }
    const borrowTask = own ? undefined : RESOURCE_SCOPE_TASKS.get(scope);
    table[handle << 1] = table[0] | T_FLAG;
    table[0] = handle | T_FLAG;
    borrowTask?.removeBorrowedHandle();
    return { rep, scope, own };
  }
  
  let RESOURCE_SCOPE_ID = 0;
  
  let curResourceBorrows = [];
  const ASYNC_TASKS_BY_COMPONENT_IDX = new Map();
  const ASYNC_CURRENT_COMPONENT_IDXS = [];
  
  function getCurrentTask(componentIdx, taskID) {
    let usedGlobal = false;
    if (componentIdx === undefined || componentIdx === null) {
      throw new Error('missing component idx'); // TODO(fix)
      // componentIdx = ASYNC_CURRENT_COMPONENT_IDXS.at(-1);
      // usedGlobal = true;
    }
    
    const taskMetas = ASYNC_TASKS_BY_COMPONENT_IDX.get(componentIdx);
    if (taskMetas === undefined || taskMetas.length === 0) { return undefined; }
    
    if (taskID) {
      return taskMetas.find(meta => meta.task.id() === taskID);
    }
    
    const taskMeta = taskMetas[taskMetas.length - 1];
    if (!taskMeta || !taskMeta.task) { return undefined; }
    
    return taskMeta;
  }
  const ASYNC_CURRENT_TASK_IDS = [];
  
  const _debugLog = (...args) => {
    if (!globalThis?.process?.env?.JCO_DEBUG) { return; }
    console.debug(...args);
  };
  
  function clearCurrentTask(componentIdx, taskID) {
    _debugLog('[clearCurrentTask()] args', { componentIdx, taskID });
    
    if (componentIdx === undefined || componentIdx === null) {
      throw new Error('missing/invalid component instance index while ending current task');
    }
    
    const tasks = ASYNC_TASKS_BY_COMPONENT_IDX.get(componentIdx);
    if (!tasks || !Array.isArray(tasks)) {
      throw new Error('missing/invalid tasks for component instance while ending task');
    }
    if (tasks.length == 0) {
      throw new Error(`no current tasks for component instance [${componentIdx}] while ending task`);
    }
    
    if (taskID !== undefined) {
      const last = tasks[tasks.length - 1];
      if (last.id !== taskID) {
        // throw new Error('current task does not match expected task ID');
        return;
      }
    }
    
    ASYNC_CURRENT_TASK_IDS.pop();
    ASYNC_CURRENT_COMPONENT_IDXS.pop();
    
    const taskMeta = tasks.pop();
    return taskMeta.task;
  }
  const ASYNC_STATE = new Map();
  
  function promiseWithResolvers() {
    if (Promise.withResolvers) {
      return Promise.withResolvers();
    } else {
      let resolve;
      let reject;
      const promise = new Promise((res, rej) => {
        resolve = res;
        reject = rej;
      });
      return { promise, resolve, reject };
    }
  }
  
  class Waitable {
    #componentIdx;
    
    #pendingEventFn = null;
    
    #promise;
    #resolve;
    #reject;
    
    #waitableSet = null;
    
    #hasSyncWaiter = false;
    
    #idx = null; // to component-global waitables
    
    target;
    
    constructor(args) {
      const { componentIdx, target } = args;
      this.#componentIdx = componentIdx;
      this.target = args.target;
      this.#resetPromise();
    }
    
    componentIdx() { return this.#componentIdx; }
    isInSet() { return this.#waitableSet !== null; }
    
    idx() { return this.#idx; }
    setIdx(idx) {
      if (idx === 0) { throw new Error("waitable idx cannot be zero"); }
      this.#idx = idx;
    }
    
    setTarget(tgt) { this.target = tgt; }
    
    #resetPromise() {
      const { promise, resolve, reject } = promiseWithResolvers()
      this.#promise = promise;
      this.#resolve = resolve;
      this.#reject = reject;
    }
    
    resolve() { this.#resolve(); }
    reject(err) { this.#reject(err); }
    promise() { return this.#promise; }
    
    hasPendingEvent() {
      // _debugLog('[Waitable#hasPendingEvent()]', {
        //     componentIdx: this.#componentIdx,
        //     waitable: this,
        //     waitableSet: this.#waitableSet,
        //     hasPendingEvent: this.#pendingEventFn !== null,
        // });
        return this.#pendingEventFn !== null;
      }
      
      setPendingEvent(fn) {
        _debugLog('[Waitable#setPendingEvent()] args', {
          waitable: this,
          inSet: this.#waitableSet,
        });
        this.#pendingEventFn = fn;
      }
      
      getPendingEvent() {
        _debugLog('[Waitable#getPendingEvent()] args', {
          waitable: this,
          inSet: this.#waitableSet,
          hasPendingEvent: this.#pendingEventFn !== null,
        });
        if (this.#pendingEventFn === null) { return null; }
        const eventFn = this.#pendingEventFn;
        this.#pendingEventFn = null;
        const e = eventFn();
        this.#resetPromise();
        return e;
      }
      
      join(waitableSet) {
        _debugLog('[Waitable#join()] args', {
          waitable: this,
          waitableSet: waitableSet,
          isRemoval: waitableSet === null,
        });
        
        if (this.#waitableSet === undefined) {
          throw new TypeError('waitable set must be not be undefined');
        }
        
        if (this.#waitableSet) {
          this.#waitableSet.removeWaitable(this);
        }
        
        this.#waitableSet = waitableSet;
        
        if (waitableSet) {
          this.#waitableSet.addWaitable(this);
        }
      }
      
      drop() {
        _debugLog('[Waitable#drop()] args', {
          componentIdx: this.#componentIdx,
          waitable: this,
        });
        if (this.hasPendingEvent()) {
          throw new Error('waitables with pending events cannot be dropped');
        }
        this.join(null);
      }
      
      async waitForPendingEvent(args) {
        const { cstate } = args;
        if (!cstate) { throw new TypeError('missing component state'); }
        
        if (this.#waitableSet !== null || this.#hasSyncWaiter) {
          throw new Error("waitable is already in a set/has a sync waiter");
        }
        this.#hasSyncWaiter = true;
        await cstate.waitUntil({
          cancellable: false,
          readyFn: () => this.hasPendingEvent(),
        });
        this.#hasSyncWaiter = false;
      }
      
    }
    const INSTANCE_FLAGS = new Map();
    const STORE_TRAP = { error: null };
    const STORE_ASYNC_STATE = { deadlockCheck: null, pendingHostOperations: 0 };
    
    function _checkForDeadlock() {
      if (STORE_ASYNC_STATE.deadlockCheck !== null || STORE_TRAP.error !== null) { return; }
      STORE_ASYNC_STATE.deadlockCheck = setTimeout(() => {
        STORE_ASYNC_STATE.deadlockCheck = null;
        if (STORE_TRAP.error !== null || STORE_ASYNC_STATE.pendingHostOperations > 0) { return; }
        
        const suspendedTasks = new Set();
        for (const state of ASYNC_STATE.values()) {
          if (state.hasPendingSchedulerWork()) {
            state.runTickLoop();
            return;
          }
          for (const meta of state.suspendedTaskMetas()) {
            suspendedTasks.add(meta.task);
          }
        }
        
        const unresolvedRoots = new Set();
        for (const task of suspendedTasks) {
          const root = task.getRootTask();
          if (!root.isResolvedState()) { unresolvedRoots.add(root); }
        }
        if (unresolvedRoots.size === 0) { return; }
        
        const err = new WebAssemblyRuntimeError('wasm trap: deadlock detected: event loop cannot make further progress');
        // Which tasks were waiting, and on whose behalf. The message stays
        // exactly what the Canonical ABI calls for, so this rides alongside
        // it: a deadlock reported from a real program is otherwise a bare
        // sentence, and the state that produced it is gone by the time
        // anyone reads the failure.
        err.deadlockDetail = {
          pendingHostOperations: STORE_ASYNC_STATE.pendingHostOperations,
          suspendedTasks: [...suspendedTasks].map((task) => ({
            taskID: task.id(),
            componentIdx: task.componentIdx(),
            state: task.taskState(),
            rootTaskID: task.getRootTask().id(),
          })),
          unresolvedRootTaskIDs: [...unresolvedRoots].map((root) => root.id()),
        };
        STORE_TRAP.error = err;
        for (const root of unresolvedRoots) {
          root.setErrored(err);
          root.reject(err);
        }
        for (const task of suspendedTasks) {
          if (!task.isResolvedState() && unresolvedRoots.has(task.getRootTask())) {
            task.setErrored(err);
            task.reject(err);
          }
        }
        for (const state of ASYNC_STATE.values()) { state.runTickLoop(); }
      }, 0);
    }
    
    const CORE_TRAP_MESSAGES = new Map([
    ['unreachable', "wasm trap: wasm `unreachable` instruction executed"],
    ['memory access out of bounds', "wasm trap: out of bounds memory access"],
    ['divide by zero', "wasm trap: integer divide by zero"],
    ['remainder by zero', "wasm trap: integer divide by zero"],
    ['divide result unrepresentable', "wasm trap: integer overflow"],
    ['float unrepresentable in integer range', "wasm trap: invalid conversion to integer"],
    ['table index is out of bounds', "wasm trap: undefined element: out of bounds table access"],
    ['function signature mismatch', "wasm trap: indirect call type mismatch"],
    ['call stack exhausted', "wasm trap: call stack exhausted"],
    ]);
    function _normalizeCoreTrap(err) {
      if (!(err instanceof WebAssemblyRuntimeError)) { return err; }
      const message = CORE_TRAP_MESSAGES.get(err.message);
      if (message !== undefined) { err.message = message; }
      return err;
    }
    
    class RepTable {
      // Sentinel marking a freed slot; the freelist link for a freed slot
      // lives in the odd cell. This keeps get()/contains()/remove() on freed
      // reps well-defined (previously they returned/corrupted freelist links).
      static FREE = Symbol('RepTable.free');
      
      #data = [0, null];
      #size = 0;
      #target;
      
      constructor(args) {
        this.target = args?.target;
      }
      
      data() { return this.#data; }
      
      insert(val) {
        _debugLog('[RepTable#insert()] args', { val, target: this.target });
        const freeIdx = this.#data[0];
        if (freeIdx === 0) {
          this.#data.push(val);
          this.#data.push(null);
          const rep = (this.#data.length >> 1) - 1;
          _debugLog('[RepTable#insert()] inserted', { val, target: this.target, rep });
          this.#size += 1;
          return rep;
        }
        const placementIdx = freeIdx << 1;
        if (this.#data[placementIdx] !== RepTable.FREE) {
          throw new Error('corrupt rep table freelist: head does not point at a freed slot');
        }
        this.#data[0] = this.#data[placementIdx + 1];
        this.#data[placementIdx] = val;
        this.#data[placementIdx + 1] = null;
        _debugLog('[RepTable#insert()] inserted', { val, target: this.target, rep: freeIdx });
        this.#size += 1;
        return freeIdx;
      }
      
      get(rep) {
        _debugLog('[RepTable#get()] args', { rep, target: this.target });
        if (rep === 0) { throw new Error('invalid resource rep during get, (cannot be 0)'); }
        
        const baseIdx = rep << 1;
        const val = this.#data[baseIdx];
        if (val === RepTable.FREE) { return undefined; }
        return val;
      }
      
      contains(rep) {
        _debugLog('[RepTable#contains()] args', { rep, target: this.target });
        if (rep === 0) { throw new Error('invalid resource rep during contains, (cannot be 0)'); }
        
        const baseIdx = rep << 1;
        const val = this.#data[baseIdx];
        return val !== RepTable.FREE && !!val;
      }
      
      remove(rep) {
        _debugLog('[RepTable#remove()] args', { rep, target: this.target });
        if (rep === 0) { throw new Error('invalid resource rep during remove, (cannot be 0)'); }
        if (this.#data.length === 2) { throw new Error('invalid'); }
        
        const baseIdx = rep << 1;
        if (baseIdx >= this.#data.length) {
          throw new Error(`invalid rep [${rep}] during remove, out of range`);
        }
        const val = this.#data[baseIdx];
        if (val === RepTable.FREE) {
          throw new Error(`double removal of rep [${rep}] (already freed)`);
        }
        
        this.#data[baseIdx] = RepTable.FREE;
        this.#data[baseIdx + 1] = this.#data[0];
        this.#data[0] = rep;
        this.#size -= 1;
        
        return val;
      }
      
      size() { return this.#size; }
      
      clear() {
        _debugLog('[RepTable#clear()] args', { rep, target: this.target });
        this.#data = [0, null];
      }
    }
    
    class ComponentAsyncState {
      static EVENT_HANDLER_EVENTS = [ 'backpressure-change' ];
      
      static TickResult = {
        // no suspended tasks remain
        DONE: 'done',
        // a suspended task was resumed (more may be ready)
        RESUMED: 'resumed',
        // suspended tasks remain but none were ready
        IDLE: 'idle',
      };
      
      #componentIdx;
      #callingAsyncImport = false;
      #syncImportWait = promiseWithResolvers();
      #lockHolderTaskID = null;
      #lockWaiters = [];
      #lockHandoffScheduled = false;
      #pendingTaskStarts = 0;
      #parkedTasks = new Map();
      #suspendedTasksByTaskID = new Map();
      #suspendedTaskIDs = [];
      #errored = null;
      #trapped = false;
      #backpressure = 0;
      #backpressureWaiters = 0n;
      
      #handlerMap = new Map();
      #nextHandlerID = 0n;
      
      #tickLoop = null;
      #tickLoopInterval = null;
      
      #onExclusiveReleaseHandlers = [];
      
      #mayLeave = true;
      
      handles;
      subtasks;
      
      constructor(args) {
        this.#componentIdx = args.componentIdx;
        this.handles = new RepTable({ target: `component [${this.#componentIdx}] handles (waitable objects)` });
        this.subtasks = new RepTable({ target: `component [${this.#componentIdx}] subtasks` });
      };
      
      componentIdx() { return this.#componentIdx; }
      
      get mayLeave() {
        const flags = INSTANCE_FLAGS.get(this.#componentIdx);
        return flags === undefined ? this.#mayLeave : flags.value === 1;
      }
      set mayLeave(value) {
        if (typeof value !== 'boolean') { throw new TypeError('mayLeave must be a boolean'); }
        this.#mayLeave = value;
        const flags = INSTANCE_FLAGS.get(this.#componentIdx);
        if (flags !== undefined) { flags.value = value ? 1 : 0; }
      }
      
      errored() { return this.#errored !== null; }
      setErrored(err) {
        _debugLog('[ComponentAsyncState#setErrored()] component errored', { err, componentIdx: this.#componentIdx });
        if (this.#errored) { return; }
        if (!err) {
          err = new Error('error elswehere (see other component instance error)')
          err.componentIdx = this.#componentIdx;
        }
        this.#errored = err;
      }
      
      markTrapped(err) {
        if (!(err instanceof WebAssemblyRuntimeError)) {
          return false;
        }
        err = _normalizeCoreTrap(err);
        this.#trapped = true;
        _debugLog('[ComponentAsyncState#markTrapped()] component trapped', { err, componentIdx: this.#componentIdx });
        if (STORE_TRAP.error === null) { STORE_TRAP.error = err; }
        return true;
      }
      
      throwIfTrapped() {
        if (this.#trapped) {
          throw new WebAssemblyRuntimeError("wasm trap: cannot enter component instance");
        }
      }
      
      callingSyncImport(val) {
        if (val === undefined) { return this.#callingAsyncImport; }
        if (typeof val !== 'boolean') { throw new TypeError('invalid setting for async import'); }
        const prev = this.#callingAsyncImport;
        this.#callingAsyncImport = val;
        if (prev === true && this.#callingAsyncImport === false) {
          this.#notifySyncImportEnd();
        }
      }
      
      #notifySyncImportEnd() {
        const existing = this.#syncImportWait;
        this.#syncImportWait = promiseWithResolvers();
        existing.resolve();
      }
      
      async waitForSyncImportCallEnd() {
        await this.#syncImportWait.promise;
      }
      
      setBackpressure(v) {
        this.#backpressure = v;
        return this.#backpressure
      }
      getBackpressure() { return this.#backpressure; }
      
      incrementBackpressure() {
        const current = this.#backpressure;
        if (current < 0 || current > 2**16) {
          throw new Error(`invalid current backpressure value [${current}]`);
        }
        const newValue = this.getBackpressure() + 1;
        if (newValue >= 2**16) {
          throw new Error(`invalid new backpressure value [${newValue}], overflow`);
        }
        return this.setBackpressure(newValue);
      }
      
      decrementBackpressure() {
        const current = this.#backpressure;
        if (current < 0 || current > 2**16) {
          throw new Error(`invalid current backpressure value [${current}]`);
        }
        const newValue = Math.max(0, current - 1);
        if (newValue < 0) {
          throw new Error(`invalid new backpressure value [${newValue}], underflow`);
        }
        return this.setBackpressure(newValue);
      }
      hasBackpressure() { return this.#backpressure > 0; }
      
      waitForBackpressure() {
        let backpressureCleared = false;
        const cstate = this;
        cstate.addBackpressureWaiter();
        const handlerID = this.registerHandler({
          event: 'backpressure-change',
          fn: (bp) => {
            if (bp === 0) {
              cstate.removeHandler(handlerID);
              backpressureCleared = true;
            }
          }
        });
        return new Promise((resolve) => {
          const interval = setInterval(() => {
            if (backpressureCleared) { return; }
            clearInterval(interval);
            cstate.removeBackpressureWaiter();
            resolve(null);
          }, 0);
        });
      }
      
      registerHandler(args) {
        const { event, fn } = args;
        if (!event) { throw new Error("missing handler event"); }
        if (!fn) { throw new Error("missing handler fn"); }
        
        if (!ComponentAsyncState.EVENT_HANDLER_EVENTS.includes(event)) {
          throw new Error(`unrecognized event handler [${event}]`);
        }
        
        const handlerID = this.#nextHandlerID++;
        let handlers = this.#handlerMap.get(event);
        if (!handlers) {
          handlers = [];
          this.#handlerMap.set(event, handlers)
        }
        
        handlers.push({ id: handlerID, fn, event });
        return handlerID;
      }
      
      removeHandler(args) {
        const { event, handlerID } = args;
        const registeredHandlers = this.#handlerMap.get(event);
        if (!registeredHandlers) { return; }
        const found = registeredHandlers.find(h => h.id === handlerID);
        if (!found) { return; }
        this.#handlerMap.set(event, this.#handlerMap.get(event).filter(h => h.id !== handlerID));
      }
      
      getBackpressureWaiters() { return this.#backpressureWaiters; }
      addBackpressureWaiter() { this.#backpressureWaiters++; }
      removeBackpressureWaiter() {
        this.#backpressureWaiters--;
        if (this.#backpressureWaiters < 0) {
          throw new Error("unexepctedly negative number of backpressure waiters");
        }
      }
      
      // The per-slice mutual-exclusion lock for guest execution in this
      // component instance. Guest slices (callback invocations and
      // sync-lifted bodies) must be atomic per component even across the
      // JSPI suspensions jco introduces for host imports: wit-bindgen's
      // executors publish per-task state in single linear-memory cells
      // (the wasip3-task pointer, context-local storage discipline) that
      // an interleaved slice of the same component corrupts
      //
      // The lock is *owned*: acquisition records the holder task and
      // release is a no-op for anyone else, so a task exiting can no
      // longer drop a hold it does not own (blind acquire/release-any
      // was the previous discipline). Contended acquisition queues
      // FIFO; release hands the lock to the next waiter directly.
      isExclusivelyLocked() { return this.#lockHolderTaskID !== null; }
      exclusivelyLockedBy(taskID) { return this.#lockHolderTaskID === taskID; }
      
      exclusiveLock(taskID) {
        _debugLog('[ComponentAsyncState#exclusiveLock()]', {
          holder: this.#lockHolderTaskID,
          requester: taskID,
          componentIdx: this.#componentIdx,
        });
        if (taskID === undefined || taskID === null) {
          throw new Error('exclusive lock requires the acquiring task id');
        }
        if (this.#lockHolderTaskID !== null) {
          throw new Error(`component [${this.#componentIdx}] exclusive lock held by task [${this.#lockHolderTaskID}], requested by [${taskID}]`);
        }
        this.#lockHolderTaskID = taskID;
      }
      
      // Awaitable acquisition: takes the lock immediately when free,
      // otherwise queues FIFO behind the current holder and earlier
      // waiters. The resolved promise implies ownership.
      acquireExclusiveLock(taskID) {
        if (taskID === undefined || taskID === null) {
          throw new Error('exclusive lock requires the acquiring task id');
        }
        if (this.#lockHolderTaskID === null) {
          this.#lockHolderTaskID = taskID;
          _debugLog('[ComponentAsyncState#acquireExclusiveLock()] acquired', {
            holder: taskID,
            componentIdx: this.#componentIdx,
          });
          return;
        }
        if (this.#lockHolderTaskID === taskID) {
          throw new Error(`task [${taskID}] already holds the lock for component [${this.#componentIdx}]`);
        }
        _debugLog('[ComponentAsyncState#acquireExclusiveLock()] waiting', {
          holder: this.#lockHolderTaskID,
          requester: taskID,
          componentIdx: this.#componentIdx,
          queued: this.#lockWaiters.length,
        });
        return new Promise((resolve) => {
          this.#lockWaiters.push({ taskID, resolve });
        });
      }
      
      exclusiveRelease(taskID) {
        _debugLog('[ComponentAsyncState#exclusiveRelease()] args', {
          holder: this.#lockHolderTaskID,
          releaser: taskID,
          componentIdx: this.#componentIdx,
        });
        if (this.#lockHolderTaskID !== taskID) {
          // Ownerless releases were the historical behavior; a foreign
          // release now leaves the hold intact
          _debugLog('[ComponentAsyncState#exclusiveRelease()] ignoring foreign release', {
            holder: this.#lockHolderTaskID,
            releaser: taskID,
            componentIdx: this.#componentIdx,
          });
          return false;
        }
        
        // Make the release observable before handing the lock to the next
        // asynchronous guest slice.
        //
        // Release handlers may expose a lifted value whose consumer immediately
        // performs a synchronous call on the same component; that call must run
        // while the instance is genuinely unlocked, not via enterSync's
        // lock-free fallback code.
        this.#lockHolderTaskID = null;
        
        this.#onExclusiveReleaseHandlers = this.#onExclusiveReleaseHandlers.filter(v => !!v);
        for (const [idx, f] of this.#onExclusiveReleaseHandlers.entries()) {
          try {
            this.#onExclusiveReleaseHandlers[idx] = null;
            f();
          } catch (err) {
            _debugLog("error while executing handler for next exclusive release", err);
            throw err;
          }
        }
        this.#scheduleLockHandoff();
        return true;
      }
      
      #scheduleLockHandoff() {
        if (this.#lockHandoffScheduled || this.#lockWaiters.length === 0) { return; }
        this.#lockHandoffScheduled = true;
        queueMicrotask(() => {
          this.#lockHandoffScheduled = false;
          // A synchronous call triggered by a release handler gets the
          // first opportunity to use the unlocked component.
          //
          // Its release will leave this queued handoff in place.
          if (this.#lockHolderTaskID !== null) {
            this.#scheduleLockHandoff();
            return;
          }
          const next = this.#lockWaiters.shift();
          if (!next) { return; }
          this.#lockHolderTaskID = next.taskID;
          next.resolve();
        });
      }
      
      onNextExclusiveRelease(fn) {
        _debugLog('[ComponentAsyncState#()onNextExclusiveRelease] registering');
        this.#onExclusiveReleaseHandlers.push(fn);
      }
      
      async waitForExclusiveRelease() {
        while (this.isExclusivelyLocked()) {
          await new Promise(resolve => this.onNextExclusiveRelease(resolve));
        }
      }
      
      #getSuspendedTaskMeta(taskID) {
        return this.#suspendedTasksByTaskID.get(taskID);
      }
      
      #removeSuspendedTaskMeta(taskID) {
        _debugLog('[ComponentAsyncState#removeSuspendedTaskMeta()] removing suspended task', {
          taskID,
          componentIdx: this.#componentIdx,
        });
        const idx = this.#suspendedTaskIDs.findIndex(t => t === taskID);
        const meta = this.#suspendedTasksByTaskID.get(taskID);
        this.#suspendedTaskIDs[idx] = null;
        this.#suspendedTasksByTaskID.delete(taskID);
        return meta;
      }
      
      #addSuspendedTaskMeta(meta) {
        if (!meta) { throw new Error('missing task meta'); }
        const taskID = meta.taskID;
        this.#suspendedTasksByTaskID.set(taskID, meta);
        this.#suspendedTaskIDs.push(taskID);
        if (this.#suspendedTasksByTaskID.size < this.#suspendedTaskIDs.length - 10) {
          this.#suspendedTaskIDs = this.#suspendedTaskIDs.filter(t => t !== null);
        }
      }
      
      // TODO(threads): readyFn is normally on the thread
      suspendTask(args) {
        const { task, readyFn, cancellable, onResume } = args;
        const taskID = task.id();
        const componentIdx = task.componentIdx();
        _debugLog('[ComponentAsyncState#suspendTask()]', {
          taskID,
          componentIdx: this.#componentIdx,
          taskEntryFnName: task.entryFnName(),
          subtask: task.getParentSubtask(),
        });
        
        if (componentIdx !== this.#componentIdx) {
          throw new Error('assert: task component idx should match async state');
        }
        
        if (this.#getSuspendedTaskMeta(taskID)) {
          throw new Error(`task [${taskID}] already suspended`);
        }
        
        let promise;
        let resume;
        if (onResume) {
          resume = () => onResume(!task.isCancelled());
        } else {
          const resolvers = promiseWithResolvers();
          promise = resolvers.promise;
          resume = () => resolvers.resolve(!task.isCancelled());
        }
        this.#addSuspendedTaskMeta({
          task,
          taskID,
          cancellable,
          readyFn,
          resume: () => {
            _debugLog('[ComponentAsyncState] resuming suspended task', {
              taskID,
              componentIdx: this.#componentIdx,
            });
            // TODO(threads): it's thread cancellation we should be checking for below, not task
            resume();
          },
        });
        
        // A caller synchronously driving one task quantum (for
        // example, subtask.cancel) waits for the resumed task to
        // either resolve or suspend again.
        task.notifyProgress();
        
        this.runTickLoop();
        _checkForDeadlock();
        
        return promise;
      }
      
      resumeTaskByID(taskID) {
        const meta = this.#removeSuspendedTaskMeta(taskID);
        if (!meta) { return false; }
        if (meta.taskID !== taskID) { throw new Error('task ID does not match'); }
        meta.resume();
        return true;
      }
      
      suspendedTaskReady(taskID) {
        const meta = this.#getSuspendedTaskMeta(taskID);
        if (!meta) { return false; }
        if (!meta.readyFn) {
          throw new Error(`suspended task [${taskID}] is missing a readiness function`);
        }
        return meta.task.isRejected() || meta.readyFn();
      }
      
      suspendedTaskCancellable(taskID) {
        return !!this.#getSuspendedTaskMeta(taskID)?.cancellable;
      }
      
      isTaskSuspended(taskID) {
        return this.#suspendedTasksByTaskID.has(taskID);
      }
      
      suspendedTaskMetas() {
        return this.#suspendedTasksByTaskID.values();
      }
      
      addPendingTaskStart() { this.#pendingTaskStarts++; }
      removePendingTaskStart() { this.#pendingTaskStarts--; }
      
      hasPendingSchedulerWork() {
        if (this.#pendingTaskStarts > 0) { return true; }
        if (this.#lockHandoffScheduled) { return true; }
        for (const meta of this.#suspendedTasksByTaskID.values()) {
          if (meta.task.isRejected() || meta.readyFn()) { return true; }
        }
        return false;
      }
      
      async runTickLoop() {
        if (this.#tickLoop !== null) { return; }
        this.#tickLoop = 1;
        setTimeout(async () => {
          let result = this.tick();
          while (result !== ComponentAsyncState.TickResult.DONE) {
            if (result === ComponentAsyncState.TickResult.IDLE) {
              _checkForDeadlock();
            }
            // After resuming a task, re-tick as soon as the resumed
            // slice's microtask continuations have drained (timeout 0)
            // so queued sibling resumptions aren't charged the idle
            // polling interval; otherwise poll at the idle cadence.
            const delay = result === ComponentAsyncState.TickResult.RESUMED ? 0 : 10;
            await new Promise((resolve) => setTimeout(resolve, delay));
            result = this.tick();
          }
          this.#tickLoop = null;
        }, 10);
      }
      
      tick() {
        // _debugLog('[ComponentAsyncState#tick()]', { suspendedTaskIDs: this.#suspendedTaskIDs });
        
        const resumableTasks = this.#suspendedTaskIDs.filter(t => t !== null);
        for (const taskID of resumableTasks) {
          const meta = this.#suspendedTasksByTaskID.get(taskID);
          if (!meta || !meta.readyFn) {
            throw new Error(`missing/invalid task despite ID [${taskID}] being present`);
          }
          
          // If the task failed via any means, allow the task to resume because
          // it's been cancelled -- the callback should immediately exit as well
          if (meta.task.isRejected()) {
            _debugLog('[ComponentAsyncState#tick()] detected task rejection, leaving early', { meta });
            this.resumeTaskByID(taskID);
            return ComponentAsyncState.TickResult.RESUMED;
          }
          
          const isReady = meta.readyFn();
          if (!isReady) { continue; }
          
          _debugLog('[ComponentAsyncState#tick()] resuming task via tick', {
            taskID,
            componentIdx: this.#componentIdx,
          });
          this.resumeTaskByID(taskID);
          
          // NOTE: during single-flight resumption, we should resume at most one task per
          // tick so that the resumed slice (a microtask continuation)
          // runs -- and its current-task register window opens and
          // closes -- before any sibling task of this component is
          // resumed.
          //
          // Resuming multiple suspended tasks in one synchronous
          // cascade interleaves their register save/restore windows
          // ([restoreA, restoreB, resumeA, resumeB]), re-entering wasm
          // with the register naming the wrong task, and the
          // 'known residual' of the JSPI current-task register
          // fix); with concurrent task lifetimes per component this
          // corrupts guest context-local storage.
          return ComponentAsyncState.TickResult.RESUMED;
        }
        
        const idle = this.#suspendedTaskIDs.filter(t => t !== null).length > 0;
        return idle
        ? ComponentAsyncState.TickResult.IDLE
        : ComponentAsyncState.TickResult.DONE;
      }
      
      createWaitable(args) {
        return new Waitable({ target: args?.target, });
      }
    }
    
    function getOrCreateAsyncState(componentIdx, init) {
      if (!ASYNC_STATE.has(componentIdx)) {
        const newState = new ComponentAsyncState({ componentIdx });
        ASYNC_STATE.set(componentIdx, newState);
      }
      return ASYNC_STATE.get(componentIdx);
    }
    const GLOBAL_COMPONENT_MEMORY_MAP = new Map();
    
    function lookupMemoriesForComponent(args) {
      const { componentIdx } = args ?? {};
      if (args.componentIdx === undefined) { throw new TypeError("missing component idx"); }
      
      const metas = GLOBAL_COMPONENT_MEMORY_MAP.get(componentIdx);
      if (!metas) { return []; }
      
      if (args.memoryIdx === undefined) {
        return Object.values(metas);
      }
      
      const meta = metas[args.memoryIdx];
      return meta?.memory;
    }
    
    class AsyncSubtask {
      static _ID = 0n;
      
      static State = {
        STARTING: 0,
        STARTED: 1,
        RETURNED: 2,
        CANCELLED_BEFORE_STARTED: 3,
        CANCELLED_BEFORE_RETURNED: 4,
      };
      
      #id;
      #state = AsyncSubtask.State.STARTING;
      #componentIdx;
      
      #parentTask;
      #childTask = null;
      
      #dropped = false;
      #cancelRequested = false;
      
      #memoryIdx = null;
      #lenders = null;
      
      #waitable = null;
      
      #callbackFn = null;
      #callbackFnName = null;
      
      #postReturnFn = null;
      #onProgressFn = null;
      #pendingEventFn = null;
      
      #callMetadata = {};
      
      #resolved = false;
      
      #onResolveHandlers = [];
      #onStartHandlers = [];
      
      #result = null;
      #resultSet = false;
      
      fnName;
      target;
      isAsync;
      isManualAsync;
      // One execution slice awaited by the conditional cancel trampoline.
      cancelProgress = null;
      
      constructor(args) {
        if (typeof args.componentIdx !== 'number') {
          throw new Error('invalid componentIdx for subtask creation');
        }
        this.#componentIdx = args.componentIdx;
        
        this.#id = ++AsyncSubtask._ID;
        this.fnName = args.fnName;
        
        if (!args.parentTask) { throw new Error('missing parent task during subtask creation'); }
        this.#parentTask = args.parentTask;
        
        if (args.childTask) { this.#childTask = args.childTask; }
        
        if (args.memoryIdx) { this.#memoryIdx = args.memoryIdx; }
        
        if (!args.waitable) { throw new Error("missing/invalid waitable"); }
        this.#waitable = args.waitable;
        
        if (args.callMetadata) { this.#callMetadata = args.callMetadata; }
        
        this.#lenders = [];
        this.target = args.target;
        this.isAsync = args.isAsync;
        this.isManualAsync = args.isManualAsync;
      }
      
      id() { return this.#id; }
      parentTaskID() { return this.#parentTask?.id(); }
      childTaskID() { return this.#childTask?.id(); }
      state() { return this.#state; }
      
      waitable() { return this.#waitable; }
      waitableRep() { return this.#waitable.idx(); }
      
      join() { return this.#waitable.join(...arguments); }
      getPendingEvent() { return this.#waitable.getPendingEvent(...arguments); }
      hasPendingEvent() { return this.#waitable.hasPendingEvent(...arguments); }
      setPendingEvent() { return this.#waitable.setPendingEvent(...arguments); }
      
      setTarget(tgt) { this.target = tgt; }
      
      getResult() {
        if (!this.#resultSet) { throw new Error("subtask result has not been set") }
        return this.#result;
      }
      setResult(v) {
        if (this.#resultSet) { throw new Error("subtask result has already been set"); }
        this.#result = v;
        this.#resultSet = true;
      }
      
      componentIdx() { return this.#componentIdx; }
      
      setChildTask(t) {
        if (!t) { throw new Error('cannot set missing/invalid child task on subtask'); }
        if (this.#childTask) { throw new Error('child task is already set on subtask'); }
        if (this.#parentTask === t) { throw new Error("parent cannot be child"); }
        this.#childTask = t;
      }
      getChildTask(t) { return this.#childTask; }
      
      getParentTask() { return this.#parentTask; }
      
      setCallbackFn(f, name) {
        if (!f) { return; }
        if (this.#callbackFn) { throw new Error('callback fn can only be set once'); }
        this.#callbackFn = f;
        this.#callbackFnName = name;
      }
      
      getCallbackFnName() {
        if (!this.#callbackFn) { return undefined; }
        return this.#callbackFn.name;
      }
      
      setPostReturnFn(f) {
        if (!f) { return; }
        if (this.#postReturnFn) { throw new Error('postReturn fn can only be set once'); }
        this.#postReturnFn = f;
      }
      
      setOnProgressFn(f) {
        if (this.#onProgressFn) { throw new Error('on progress fn can only be set once'); }
        this.#onProgressFn = f;
      }
      
      isNotStarted() {
        return this.#state == AsyncSubtask.State.STARTING;
      }
      
      cancellationRequested() { return this.#cancelRequested; }
      
      // Request cooperative cancellation of this subtask, on behalf of the
      // supertask (i.e. `canon subtask.cancel`).
      //
      // If the callee is another guest task, the request is delivered to it and
      // the callee confirms via `task.cancel` (or still resolves via `task.return`).
      //
      // If the callee is a host function there is (currently) no host-side
      // cancellation hook, so the pending call is treated as immediately
      // cancelled -- consistent with hosts being expected to resolve
      // cancellation promptly -- and any later host resolution is discarded
      // (see `AsyncTask#onResolve`).
      requestCancellation() {
        _debugLog('[AsyncSubtask#requestCancellation()] args', {
          componentIdx: this.#componentIdx,
          subtaskID: this.#id,
          state: this.#state,
          childTaskID: this.childTaskID(),
          fnName: this.fnName,
        });
        if (this.#cancelRequested) {
          throw new Error('cancellation has already been requested for this subtask');
        }
        this.#cancelRequested = true;
        
        if (this.#resolved) { return; }
        
        if (this.#childTask) {
          this.#childTask.requestCancellation();
          return;
        }
        
        this.onResolve(null);
      }
      
      registerOnStartHandler(f) {
        this.#onStartHandlers.push(f);
      }
      
      onStart(args) {
        _debugLog('[AsyncSubtask#onStart()] args', {
          componentIdx: this.#componentIdx,
          subtaskID: this.#id,
          parentTaskID: this.parentTaskID(),
          fnName: this.fnName,
          args,
        });
        
        if (this.#onProgressFn) { this.#onProgressFn(); }
        
        // Starting a nested operation is a task execution boundary.
        // In particular, a cancellation handler may synchronously
        // enter an import which then suspends in the host.  Wake a
        // supertask that is driving one cancellation slice so an
        // async `subtask.cancel` can report BLOCKED without waiting
        // for that nested operation to finish.
        this.#parentTask.notifyProgress();
        
        this.#state = AsyncSubtask.State.STARTED;
        
        let result;
        
        // If we have been provided a helper start function as a result of
        // component fusion performed by wasmtime tooling, then we can call that helper and lifts/lowers will
        // be performed for us.
        //
        // See also documentation on `HostIntrinsic::PrepareCall`
        //
        if (this.#callMetadata.startFn) {
          result = this.#callMetadata.startFn.apply(null, args?.startFnParams ?? []);
        }
        
        return result;
      }
      
      
      registerOnResolveHandler(f) {
        this.#onResolveHandlers.push(f);
      }
      
      reject(subtaskErr) {
        if (this.#resolved) { return; }
        
        if (this.#onProgressFn) { this.#onProgressFn(); }
        
        if (this.#state === AsyncSubtask.State.STARTING) {
          this.#state = AsyncSubtask.State.CANCELLED_BEFORE_STARTED;
        } else if (this.#state === AsyncSubtask.State.STARTED) {
          this.#state = AsyncSubtask.State.CANCELLED_BEFORE_RETURNED;
        } else {
          throw new Error('cannot reject a completed subtask');
        }
        
        this.#resolved = true;
        this.#parentTask.removeSubtask(this);
        this.#parentTask.reject(subtaskErr);
      }
      
      onResolve(subtaskValue) {
        _debugLog('[AsyncSubtask#onResolve()] args', {
          componentIdx: this.#componentIdx,
          subtaskID: this.#id,
          isAsync: this.isAsync,
          childTaskID: this.childTaskID(),
          parentTaskID: this.parentTaskID(),
          parentTaskFnName: this.#parentTask?.entryFnName(),
          fnName: this.fnName,
        });
        
        if (this.#resolved) {
          throw new Error('subtask has already been resolved');
        }
        
        if (this.#onProgressFn) { this.#onProgressFn(); }
        
        if (subtaskValue === null && this.#cancelRequested) {
          if (this.#state === AsyncSubtask.State.STARTING) {
            this.#state = AsyncSubtask.State.CANCELLED_BEFORE_STARTED;
          } else {
            if (this.#state !== AsyncSubtask.State.STARTED) {
              throw new Error('resolved subtask must have been started before cancellation');
            }
            this.#state = AsyncSubtask.State.CANCELLED_BEFORE_RETURNED;
          }
        } else {
          if (this.#state !== AsyncSubtask.State.STARTED) {
            throw new Error('resolved subtask must have been started before completion');
          }
          this.#state = AsyncSubtask.State.RETURNED;
        }
        
        this.setResult(subtaskValue);
        
        for (const f of this.#onResolveHandlers) {
          try {
            f(subtaskValue);
          } catch (err) {
            console.error("error during subtask resolve handler", err);
            throw err;
          }
        }
        
        const callMetadata = this.getCallMetadata();
        
        // TODO(fix): we should be able to easily have the caller's meomry
        // to lower into here, but it's not present in PrepareCall
        const memory = callMetadata.memory ?? this.#parentTask?.getReturnMemory() ?? lookupMemoriesForComponent({ componentIdx: this.#parentTask?.componentIdx() })[0];
        // NOTE: cancelled resolutions carry no value, so nothing is lowered
        const returned = this.#state === AsyncSubtask.State.RETURNED;
        if (returned && callMetadata && !callMetadata.returnFn && (this.isAsync || callMetadata.funcTypeIsAsync) && callMetadata.resultPtr && memory) {
          const { resultPtr, realloc } = callMetadata;
          const lowers = callMetadata.lowers; // may have been updated in task.return of the child
          if (lowers && lowers.length > 0) {
            lowers[0]({
              componentIdx: this.#componentIdx,
              memory,
              realloc,
              vals: [subtaskValue],
              storagePtr: resultPtr,
              stringEncoding: callMetadata.stringEncoding,
            });
          }
        }
        
        this.#resolved = true;
        this.#parentTask.removeSubtask(this);
        
        if (!this.isAsync) {
          this.deliverResolve();
          const rep = this.waitableRep();
          if (rep) {
            try {
              const removed = this.#getComponentState().handles.remove(rep);
              if (removed !== this) {
                throw new Error("unexpectedly received non-self Subtask from handle removal");
              }
              this.drop();
            } catch (err) {
              _debugLog('[AsyncSubtask#onResolve()] failed to remove subtask after sync subtask completion', err);
            }
          }
        }
      }
      
      getStateNumber() { return this.#state; }
      isReturned() { return this.#state === AsyncSubtask.State.RETURNED; }
      
      getCallMetadata() { return this.#callMetadata; }
      
      isResolved() {
        if (this.#state === AsyncSubtask.State.STARTING
        || this.#state === AsyncSubtask.State.STARTED) {
          return false;
        }
        if (this.#state === AsyncSubtask.State.RETURNED
        || this.#state === AsyncSubtask.State.CANCELLED_BEFORE_STARTED
        || this.#state === AsyncSubtask.State.CANCELLED_BEFORE_RETURNED) {
          return true;
        }
        throw new Error('unrecognized internal Subtask state [' + this.#state + ']');
      }
      
      addLender(handle) {
        _debugLog('[AsyncSubtask#addLender()] args', { handle });
        if (!Number.isNumber(handle)) { throw new Error('missing/invalid lender handle [' + handle + ']'); }
        
        if (this.#lenders.length === 0 || this.isResolved()) {
          throw new Error('subtask has no lendors or has already been resolved');
        }
        
        handle.lends++;
        this.#lenders.push(handle);
      }
      
      deliverResolve() {
        _debugLog('[AsyncSubtask#deliverResolve()] args', {
          lenders: this.#lenders,
          parentTaskID: this.parentTaskID(),
          subtaskID: this.#id,
          childTaskID: this.childTaskID(),
          resolved: this.isResolved(),
          resolveDelivered: this.resolveDelivered(),
        });
        
        const cannotDeliverResolve = this.resolveDelivered() || !this.isResolved();
        if (cannotDeliverResolve) {
          throw new Error('subtask cannot deliver resolution twice, and the subtask must be resolved');
        }
        
        for (const lender of this.#lenders) {
          lender.lends--;
        }
        
        this.#lenders = null;
      }
      
      resolveDelivered() {
        _debugLog('[AsyncSubtask#resolveDelivered()] args', { });
        if (this.#lenders === null && !this.isResolved()) {
          throw new Error('invalid subtask state, lenders missing and subtask has not been resolved');
        }
        return this.#lenders === null;
      }
      
      drop() {
        _debugLog('[AsyncSubtask#drop()] args', {
          componentIdx: this.#componentIdx,
          parentTaskID: this.#parentTask?.id(),
          parentTaskFnName: this.#parentTask?.entryFnName(),
          childTaskID: this.#childTask?.id(),
          childTaskFnName: this.#childTask?.entryFnName(),
          subtaskFnName: this.fnName,
        });
        if (!this.#waitable) { throw new Error('missing/invalid inner waitable'); }
        if (!this.resolveDelivered()) {
          throw new Error('cannot drop a subtask which has not yet resolved');
        }
        if (this.#waitable) { this.#waitable.drop() }
        this.#dropped = true;
      }
      
      #getComponentState() {
        const state = getOrCreateAsyncState(this.#componentIdx);
        if (!state) {
          throw new Error('invalid/missing async state for component [' + componentIdx + ']');
        }
        return state;
      }
      
      getWaitableHandleIdx() {
        _debugLog('[AsyncSubtask#getWaitableHandleIdx()] args', { });
        if (!this.#waitable) { throw new Error('missing/invalid waitable'); }
        return this.waitableRep();
      }
    }
    
    class FutureValue {
      #start;
      #settled;
      #hideThen = 0;
      #thenFn;
      
      constructor(start) {
        if (typeof start !== 'function') {
          throw new TypeError('future start operation must be a function');
        }
        this.#start = start;
        this.#thenFn = this.#then.bind(this);
      }
      
      get then() {
        return this.#hideThen === 0 ? this.#thenFn : undefined;
      }
      
      #read() {
        if (!this.#settled) {
          // The start operation resolves to a non-thenable box so a
          // future-valued payload cannot be assimilated by this Promise.
          this.#settled = Promise.resolve().then(this.#start);
        }
        return this.#settled;
      }
      
      resolveAsValue(resolve) {
        this.#hideThen++;
        try {
          resolve(this);
        } finally {
          this.#hideThen--;
        }
      }
      
      #deliver(resolve, value) {
        if (value instanceof FutureValue) {
          // Promise resolution reads `then` synchronously. Hide it only
          // for that lookup so resolving this layer yields the inner
          // FutureValue instead of recursively awaiting it.
          value.resolveAsValue(resolve);
          return;
        }
        resolve(value);
      }
      
      #then(resolve, reject) {
        return this.#read().then(
        box => this.#deliver(resolve, box.value),
        reject,
        );
      }
    }
    const ASYNC_DETERMINISM = 'random';
    const _coinFlip = () => { return Math.random() > 0.5; };
    
    const ASYNC_EVENT_CODE = {
      NONE: 0,
      SUBTASK: 1,
      STREAM_READ: 2,
      STREAM_WRITE: 3,
      FUTURE_READ: 4,
      FUTURE_WRITE: 5,
      TASK_CANCELLED: 6,
    };
    const CURRENT_TASK_META = {};
    
    function _withGlobalCurrentTaskMeta(args) {
      _debugLog('[_withGlobalCurrentTaskMeta()] args', args);
      if (!args) { throw new TypeError('args missing'); }
      if (args.taskID === undefined) { throw new TypeError('missing task ID'); }
      if (args.componentIdx === undefined) { throw new TypeError('missing component idx'); }
      if (!args.fn) { throw new TypeError('missing fn'); }
      const { taskID, componentIdx, fn } = args;
      const previous = CURRENT_TASK_META[componentIdx] ?? null;
      const previousCurrent = CURRENT_TASK_META.current ?? null;
      
      try {
        CURRENT_TASK_META.current =
        CURRENT_TASK_META[componentIdx] = { taskID, componentIdx };
        return fn();
      } catch (err) {
        _debugLog("error while executing sync callee/callback", {
          ...args,
          err,
        });
        throw err;
      } finally {
        // Synchronous wrappers can nest without any intervening JS
        // scheduling. Restore the caller rather than clearing it so
        // helper core exports (for example fused return adapters) can
        // temporarily run under a different task of the same component.
        CURRENT_TASK_META[componentIdx] = previous;
        CURRENT_TASK_META.current = previousCurrent;
      }
    }
    
    async function _withGlobalCurrentTaskMetaAsync(args) {
      _debugLog('[_withGlobalCurrentTaskMetaAsync()] args', args);
      if (!args) { throw new TypeError('args missing'); }
      if (args.taskID === undefined) { throw new TypeError('missing task ID'); }
      if (args.componentIdx === undefined) { throw new TypeError('missing component idx'); }
      if (!args.fn) { throw new TypeError('missing fn'); }
      
      const { taskID, componentIdx, fn } = args;
      
      try {
        CURRENT_TASK_META.current =
        CURRENT_TASK_META[componentIdx] = { taskID, componentIdx };
        return await fn();
      } catch (err) {
        _debugLog("error while executing async callee/callback", {
          ...args,
          err,
        });
        throw err;
      } finally {
        CURRENT_TASK_META[componentIdx] = null;
        if (CURRENT_TASK_META.current?.taskID === taskID) {
          CURRENT_TASK_META.current = null;
        }
      }
    }
    
    class AsyncTask {
      static _ID = 0n;
      
      static State = {
        INITIAL: 'initial',
        CANCELLED: 'cancelled',
        CANCEL_PENDING: 'cancel-pending',
        CANCEL_DELIVERED: 'cancel-delivered',
        RESOLVED: 'resolved',
      }
      
      static BlockResult = {
        CANCELLED: 'block.cancelled',
        NOT_CANCELLED: 'block.not-cancelled',
      }
      
      #id;
      #componentIdx;
      #state;
      #isAsync;
      #isManualAsync;
      #callingWasmExport = true;
      #lockFreeEntry = false;
      #preserveFutureResult;
      #entryFnName = null;
      
      #onResolveHandlers = [];
      #progressWaiters = [];
      #completionPromise = null;
      #completionValue;
      #completionReady = false;
      #settleCompletionPromise;
      #rejected = false;
      
      #exitPromise = null;
      #onExitHandlers = [];
      
      #memoryIdx = null;
      #memory = null;
      
      #callbackFn = null;
      #callbackFnName = null;
      
      #postReturnFn = null;
      
      #getCalleeParamsFn = null;
      #calleeIsAsync = null;
      
      #stringEncoding = null;
      
      #parentSubtask = null;
      
      #errHandling;
      
      #backpressurePromise;
      #backpressureWaiters = 0n;
      
      #returnLowerFns = null;
      
      #resourceScopeId;
      #resourceBorrowCount = 0;
      #resourceLenders = [];
      #resourceScopeExited = false;
      
      #subtasks = [];
      
      #entered = false;
      #exited = false;
      #errored = null;
      
      cancelled = false;
      cancelRequested = false;
      alwaysTaskReturn = false;
      
      returnCalls =  0;
      storage = [0, 0];
      tmpRetI64HighBits = 0|0;
      
      constructor(opts) {
        this.#id = ++AsyncTask._ID;
        this.#resourceScopeId = ++RESOURCE_SCOPE_ID;
        RESOURCE_SCOPE_TASKS.set(this.#resourceScopeId, this);
        
        if (opts?.componentIdx === undefined) {
          throw new TypeError('missing component id during task creation');
        }
        this.#componentIdx = opts.componentIdx;
        
        this.#state = AsyncTask.State.INITIAL;
        this.#isAsync = opts?.isAsync ?? false;
        this.#isManualAsync = opts?.isManualAsync ?? false;
        this.#preserveFutureResult = opts?.preserveFutureResult ?? false;
        this.#entryFnName = opts.entryFnName;
        // Tasks that execute guest slices (export calls, fused
        // callees) default to true; import-handler tasks pass false
        // explicitly (they run host code nested inside the caller's
        // already-locked slice).
        this.#callingWasmExport = opts?.callingWasmExport !== false;
        
        const {
          promise: completionPromise,
          resolve: resolveCompletionPromise,
          reject: rejectCompletionPromise,
        } = promiseWithResolvers();
        this.#completionPromise = completionPromise;
        // A nested rejection can reach the root task while its Wasm
        // entrypoint is still suspended, before the export wrapper awaits
        // this promise. Mark it handled immediately while preserving the
        // original rejected promise for the eventual caller.
        completionPromise.catch(() => {});
        
        let completionSettled = false;
        const settleCompletionPromise = () => {
          if (completionSettled || !this.#completionReady) { return; }
          completionSettled = true;
          if (this.#errored !== null) {
            rejectCompletionPromise(this.#errored);
          } else if (this.#rejected) {
            rejectCompletionPromise(this.#completionValue);
          } else if (
          this.#preserveFutureResult
          && this.#completionValue instanceof FutureValue
          ) {
            this.#completionValue.resolveAsValue(resolveCompletionPromise);
          } else {
            resolveCompletionPromise(this.#completionValue);
          }
        };
        
        this.#settleCompletionPromise = settleCompletionPromise;
        this.#onResolveHandlers.push((results) => {
          if (this.#parentSubtask !== null) { return; }
          if (!this.#isAsync && !this.#isManualAsync) { return; }
          this.#completionValue = results;
          this.#completionReady = true;
          // Publish after the current guest slice returns, so a trap
          // in that slice can still reject the call. Do not wait for
          // task exit: detached work may require further host calls
          // or consumption of a returned resource's stream.
        });
        
        const {
          promise: exitPromise,
          resolve: resolveExitPromise,
          reject: rejectExitPromise,
        } = promiseWithResolvers();
        this.#exitPromise = exitPromise;
        
        this.#onExitHandlers.push(() => {
          if (this.#parentSubtask === null && (this.#isAsync || this.#isManualAsync)) {
            settleCompletionPromise();
          }
          resolveExitPromise();
        });
        
        if (opts.callbackFn) { this.#callbackFn = opts.callbackFn; }
        if (opts.callbackFnName) { this.#callbackFnName = opts.callbackFnName; }
        
        if (opts.getCalleeParamsFn) { this.#getCalleeParamsFn = opts.getCalleeParamsFn; }
        if (opts.stringEncoding) { this.#stringEncoding = opts.stringEncoding; }
        
        if (opts.parentSubtask) { this.#parentSubtask = opts.parentSubtask; }
        
        
        if (opts.errHandling) { this.#errHandling = opts.errHandling; }
      }
      
      taskState() { return this.#state; }
      id() { return this.#id; }
      componentIdx() { return this.#componentIdx; }
      entryFnName() { return this.#entryFnName; }
      
      resourceScopeId() { return this.#resourceScopeId; }
      
      addBorrowedHandle() {
        if (this.#resourceScopeExited) {
          throw new Error('cannot add a borrow to an exited resource scope');
        }
        this.#resourceBorrowCount++;
      }
      
      removeBorrowedHandle() {
        if (this.#resourceBorrowCount === 0) {
          throw new Error('resource borrow count underflow');
        }
        this.#resourceBorrowCount--;
      }
      
      addResourceLender(table, handle) {
        if (this.#resourceScopeExited) {
          throw new Error('cannot add a lender to an exited resource scope');
        }
        this.#resourceLenders.push({ table, handle });
      }
      
      validateResourceBorrowScope() {
        if (this.#resourceScopeExited) { return; }
        if (this.#resourceBorrowCount !== 0) {
          throw new WebAssemblyRuntimeError('borrow handles still remain at the end of the call');
        }
        for (const { table, handle } of this.#resourceLenders) {
          const idx = handle << 1;
          const lendCount = table[idx];
          if (!Number.isInteger(lendCount) || lendCount <= 0 || lendCount >= 2**30) {
            throw new Error('invalid resource lender state at scope exit');
          }
          table[idx] = lendCount - 1;
        }
        this.#resourceLenders = [];
        this.#resourceScopeExited = true;
        RESOURCE_SCOPE_TASKS.delete(this.#resourceScopeId);
      }
      
      completionPromise() { return this.#completionPromise; }
      settleCompletion() { this.#settleCompletionPromise(); }
      exitPromise() { return this.#exitPromise; }
      
      waitForProgress() {
        const { promise, resolve } = promiseWithResolvers();
        this.#progressWaiters.push(resolve);
        return promise;
      }
      
      notifyProgress() {
        const waiters = this.#progressWaiters;
        this.#progressWaiters = [];
        for (const resolve of waiters) { resolve(); }
      }
      
      isAsync() { return this.#isAsync; }
      isManualAsync() { return this.#isManualAsync; }
      isSync() { return !this.isAsync(); }
      
      getErrHandling() { return this.#errHandling; }
      
      hasCallback() { return this.#callbackFn !== null; }
      
      getReturnMemoryIdx() { return this.#memoryIdx; }
      setReturnMemoryIdx(idx) {
        if (idx === null) { return; }
        this.#memoryIdx = idx;
      }
      
      getReturnMemory() { return this.#memory; }
      setReturnMemory(m) {
        if (m === null) { return; }
        this.#memory = m;
      }
      
      setReturnLowerFns(fns) { this.#returnLowerFns = fns; }
      getReturnLowerFns() { return this.#returnLowerFns; }
      
      setCalleeIsAsync(value) {
        if (typeof value !== 'boolean') { throw new TypeError('callee async state must be a boolean'); }
        this.#calleeIsAsync = value;
      }
      
      setParentSubtask(subtask) {
        if (!subtask || !(subtask instanceof AsyncSubtask)) { return }
        if (this.#parentSubtask) { throw new Error('parent subtask can only be set once'); }
        this.#parentSubtask = subtask;
      }
      
      getParentSubtask() { return this.#parentSubtask; }
      
      // TODO(threads): this is very inefficient, we can pass along a root task,
      // and ideally do not need this once thread support is in place
      getRootTask() {
        let currentSubtask = this.getParentSubtask();
        let task = this;
        while (currentSubtask) {
          task = currentSubtask.getParentTask();
          currentSubtask = task.getParentSubtask();
        }
        return task;
      }
      
      setPostReturnFn(f) {
        if (!f) { return; }
        if (this.#postReturnFn) { throw new Error('postReturn fn can only be set once'); }
        this.#postReturnFn = f;
      }
      
      setCallbackFn(f, name) {
        if (!f) { return; }
        if (this.#callbackFn) { throw new Error('callback fn can only be set once'); }
        this.#callbackFn = f;
        this.#callbackFnName = name;
      }
      
      getCallbackFnName() {
        if (!this.#callbackFnName) { return undefined; }
        return this.#callbackFnName;
      }
      
      runCallbackFn(...args) {
        if (!this.#callbackFn) { throw new Error('no callback function has been set for task'); }
        if (this.#callbackFn._jcoMaySuspend === false) {
          return _withGlobalCurrentTaskMeta({
            taskID: this.#id,
            componentIdx: this.#componentIdx,
            fn: () => this.#callbackFn.apply(null, args),
          });
        }
        return _withGlobalCurrentTaskMetaAsync({
          taskID: this.#id,
          componentIdx: this.#componentIdx,
          fn: () => { return this.#callbackFn.apply(null, args); }
        });
      }
      
      getCalleeParams() {
        if (!this.#getCalleeParamsFn) { throw new Error('missing/invalid getCalleeParamsFn'); }
        return this.#getCalleeParamsFn();
      }
      
      // Legacy manually-async exports are sync-typed in the component
      // but use JSPI precisely so their guest stack may suspend.
      mayBlock() { return this.isAsync() || this.isManualAsync() || this.isResolvedState() }
      
      mayEnter(task) {
        const cstate = getOrCreateAsyncState(this.#componentIdx);
        if (cstate.hasBackpressure()) {
          _debugLog('[AsyncTask#mayEnter()] disallowed due to backpressure', { taskID: this.#id });
          return false;
        }
        if (!cstate.callingSyncImport()) {
          _debugLog('[AsyncTask#mayEnter()] disallowed due to sync import call', { taskID: this.#id });
          return false;
        }
        const callingSyncExportWithSyncPending = cstate.callingSyncExport && !task.isAsync;
        if (!callingSyncExportWithSyncPending) {
          _debugLog('[AsyncTask#mayEnter()] disallowed due to sync export w/ sync pending', { taskID: this.#id });
          return false;
        }
        return true;
      }
      
      enterSync() {
        if (this.needsExclusiveLock()) {
          const cstate = getOrCreateAsyncState(this.#componentIdx);
          if (!cstate.isExclusivelyLocked()) {
            cstate.exclusiveLock(this.#id);
          } else {
            // A host-called sync export arriving while another
            // task's slice holds the lock: synchronous entry
            // cannot wait, and historically this entry silently
            // stole the hold. Run without the lock instead --
            // the holder's bookkeeping stays intact and its
            // release still pairs
            this.#lockFreeEntry = true;
            _debugLog('[AsyncTask#enterSync()] entering without exclusive lock', {
              taskID: this.#id,
              componentIdx: this.#componentIdx,
            });
          }
        }
        return true;
      }
      
      tryEnter() {
        if (this.#entered) {
          throw new Error(`task with ID [${this.#id}] should not be entered twice`);
        }
        
        if (this.deliverPendingCancel({ cancellable: true })) {
          this.cancel();
          return false;
        }
        
        const cstate = getOrCreateAsyncState(this.#componentIdx);
        if (this.isSync()) {
          this.#entered = true;
          return true;
        }
        if (cstate.hasBackpressure()) { return null; }
        if (this.needsExclusiveLock()) {
          if (cstate.isExclusivelyLocked()) { return null; }
          cstate.exclusiveLock(this.#id);
        }
        
        if (this.deliverPendingCancel({ cancellable: true })) {
          cstate.exclusiveRelease(this.#id);
          this.cancel();
          return false;
        }
        
        this.#entered = true;
        return true;
      }
      
      async enter(opts) {
        _debugLog('[AsyncTask#enter()] args', {
          taskID: this.#id,
          componentIdx: this.#componentIdx,
          subtaskID: this.getParentSubtask()?.id(),
          args: opts,
          entryFnName: this.#entryFnName,
        });
        
        if (this.#entered) {
          throw new Error(`task with ID [${this.#id}] should not be entered twice`);
        }
        
        // If cancellation was requested before the task was entered, resolve
        // as cancelled without ever running guest code
        if (this.deliverPendingCancel({ cancellable: true })) {
          this.cancel();
          return false;
        }
        
        const cstate = getOrCreateAsyncState(this.#componentIdx);
        
        if (opts?.isHost) {
          this.#entered = true;
          // A guest task may be synchronously blocked in this
          // host entry. Propagate that boundary so an async
          // cancellation driver can yield BLOCKED while the host
          // operation is outstanding.
          const parentTask = this.#parentSubtask?.getParentTask();
          if (
          parentTask?.taskState() === AsyncTask.State.CANCEL_DELIVERED
          || (parentTask && !parentTask.hasCallback())
          ) {
            parentTask.notifyProgress();
          }
          return this.#entered;
        }
        
        // NOTE: concurrent task lifetimes within one component instance are
        // permitted by the Component Model: entry is governed by the
        // backpressure and exclusive-lock checks below (the lock is held per
        // execution slice, not for the task's lifetime).
        //
        // Serializing entire task lifetimes here (the former "execution slot" queue)
        // deadlocks pipelines where a parked long-lived task's progress depends on a
        // later entry into the same component.
        
        // If a task is synchronous then we can avoid component-relevant
        // tracking and immediately enter.
        if (this.isSync()) {
          this.#entered = true;
          
          // TODO(breaking): remove once manually-specifying async fns is removed
          // It is currently possible for an actually sync export to be specified
          // as async via JSPI
          if (this.#isManualAsync) {
            if (this.needsExclusiveLock()) { await cstate.acquireExclusiveLock(this.#id); }
          }
          
          return this.#entered;
        }
        
        // Perform intial backpressure check
        if (cstate.hasBackpressure()) {
          cstate.addBackpressureWaiter();
          
          const result = await this.waitUntil({
            readyFn: () => {
              return !cstate.hasBackpressure();
            },
            cancellable: true,
          });
          
          cstate.removeBackpressureWaiter();
          
          if (!result || this.isCancelled()) {
            if (!this.isResolvedState()) { this.cancel(); }
            return false;
          }
        }
        
        // Acquire the per-slice exclusive lock (FIFO-queued when
        // contended); the first slice runs under this hold and the
        // driver loop releases/re-acquires it per slice thereafter.
        if (this.needsExclusiveLock()) {
          await cstate.acquireExclusiveLock(this.#id);
        }
        
        // Cancellation-before-start may resolve this task while its
        // queued lock acquisition is still pending. Acquiring the lock
        // does not make the already-resolved task runnable again.
        if (this.isResolvedState() || this.isCancelled()) {
          cstate.exclusiveRelease(this.#id);
          return false;
        }
        
        // Cancellation can be requested while entry is waiting for
        // backpressure or its exclusive lock. Do not execute the guest
        // after acquiring a lock for a task that should no longer start.
        if (this.deliverPendingCancel({ cancellable: true })) {
          cstate.exclusiveRelease(this.#id);
          this.cancel();
          return false;
        }
        
        this.#entered = true;
        return this.#entered;
      }
      
      isRunningState() { return this.#state !== AsyncTask.State.RESOLVED; }
      isResolvedState() { return this.#state === AsyncTask.State.RESOLVED; }
      isResolved() { return this.#state === AsyncTask.State.RESOLVED; }
      isExited() { return this.#exited; }
      
      async waitUntil(opts) {
        const { readyFn, cancellable } = opts;
        _debugLog('[AsyncTask#waitUntil()] args', { taskID: this.#id, args: { cancellable } });
        
        // TODO(fix): check for cancel
        // TODO(fix): determinism
        // TODO(threads): add this thread to waiting list
        
        const keepGoing = await this.suspendUntil({
          readyFn,
          cancellable,
        });
        
        return keepGoing;
      }
      
      async yieldUntil(opts) {
        const { readyFn, cancellable } = opts;
        _debugLog('[AsyncTask#yieldUntil()]', {
          taskID: this.#id,
          args: {
            cancellable,
          },
          componentIdx: this.#componentIdx,
        });
        
        // A callback YIELD is an explicit request to let other work run.
        // Unlike waits whose condition is already ready, it must always
        // suspend for at least one scheduler turn.
        const keepGoing = await this.immediateSuspend({ readyFn, cancellable });
        if (keepGoing) {
          return {
            code: ASYNC_EVENT_CODE.NONE,
            payload0: 0,
            payload1: 0,
          };
        }
        
        return {
          code: ASYNC_EVENT_CODE.TASK_CANCELLED,
          payload0: 0,
          payload1: 0,
        };
      }
      
      async suspendUntil(opts) {
        const { cancellable, readyFn } = opts;
        _debugLog('[AsyncTask#suspendUntil()] args', {
          taskID: this.#id,
          args: {
            cancellable,
          },
          componentIdx: this.#componentIdx,
        });
        
        const pendingCancelled = this.deliverPendingCancel({ cancellable });
        if (pendingCancelled) { return false; }
        
        const completed = await this.immediateSuspendUntil({ readyFn, cancellable });
        return completed;
      }
      
      suspendUntilCallback(opts, onResume) {
        const { cancellable, readyFn } = opts;
        if (this.deliverPendingCancel({ cancellable })) {
          onResume(false);
          return;
        }
        
        const cstate = getOrCreateAsyncState(this.#componentIdx);
        cstate.suspendTask({
          task: this,
          cancellable,
          readyFn: () => {
            if (cancellable && this.#state === AsyncTask.State.CANCEL_PENDING) {
              return true;
            }
            return readyFn();
          },
          onResume: (keepGoing) => {
            if (keepGoing && this.deliverPendingCancel({ cancellable })) {
              keepGoing = false;
            }
            onResume(keepGoing);
          },
        });
      }
      
      // TODO(threads): equivalent to thread.suspend_until()
      async immediateSuspendUntil(opts) {
        const { cancellable, readyFn } = opts;
        _debugLog('[AsyncTask#immediateSuspendUntil()] args', {
          args: {
            cancellable,
            readyFn,
          },
          taskID: this.#id,
          componentIdx: this.#componentIdx,
        });
        
        const ready = readyFn();
        if (ready && ASYNC_DETERMINISM === 'random') {
          const coinFlip = _coinFlip();
          if (coinFlip) { return true }
        }
        
        const keepGoing = await this.immediateSuspend({ cancellable, readyFn });
        return keepGoing;
      }
      
      async immediateSuspend(opts) { // NOTE: equivalent to thread.suspend()
      // TODO(threads): store readyFn on the thread
      const { cancellable, readyFn } = opts;
      _debugLog('[AsyncTask#immediateSuspend()] args', { cancellable, readyFn });
      
      const pendingCancelled = this.deliverPendingCancel({ cancellable });
      if (pendingCancelled) { return false; }
      
      const cstate = getOrCreateAsyncState(this.#componentIdx);
      const keepGoing = await cstate.suspendTask({
        task: this,
        cancellable,
        readyFn: () => {
          // A pending cancellation request wakes cancellable waits
          if (cancellable && this.#state === AsyncTask.State.CANCEL_PENDING) {
            return true;
          }
          return readyFn();
        },
      });
      if (keepGoing && this.deliverPendingCancel({ cancellable })) { return false; }
      return keepGoing;
    }
    
    deliverPendingCancel(opts) {
      const { cancellable } = opts;
      _debugLog('[AsyncTask#deliverPendingCancel()]', {
        args: { cancellable },
        taskID: this.#id,
        componentIdx: this.#componentIdx,
      });
      
      if (cancellable && this.#state === AsyncTask.State.CANCEL_PENDING) {
        this.#state = AsyncTask.State.CANCEL_DELIVERED;
        return true;
      }
      
      return false;
    }
    
    isCancelled() { return this.cancelled }
    cancellationRequested() { return this.cancelRequested; }
    
    // Request cooperative cancellation of this task, called on behalf of a
    // supertask performing `subtask.cancel` on the subtask this task backs.
    //
    // The request is delivered at this task's next cancellable wait
    // (see suspendUntil/immediateSuspend), at which point the task is
    // expected to acknowledge via `task.cancel` or still resolve via
    // `task.return`.
    requestCancellation() {
      _debugLog('[AsyncTask#requestCancellation()] args', {
        taskID: this.#id,
        componentIdx: this.#componentIdx,
        state: this.#state,
      });
      if (this.isResolvedState() || this.cancelRequested) { return; }
      this.cancelRequested = true;
      if (this.#state === AsyncTask.State.INITIAL) {
        this.#state = AsyncTask.State.CANCEL_PENDING;
      }
      // Nudge the component's tick loop so that any suspended cancellable
      // wait observes the pending cancellation promptly
      getOrCreateAsyncState(this.#componentIdx).runTickLoop();
    }
    
    cancel(args) {
      _debugLog('[AsyncTask#cancel()] args', { });
      if (this.taskState() !== AsyncTask.State.CANCEL_DELIVERED) {
        throw new Error(`(component [${this.#componentIdx}]) task [${this.#id}] invalid task state [${this.taskState()}] for cancellation`);
      }
      this.validateResourceBorrowScope();
      this.cancelled = true;
      // Cancelled tasks resolve with no value (spec: `Task.cancel` calls
      // `on_resolve(None)`); an explicit error is only present on the
      // host-driven rejection path (see `reject()`).
      this.onResolve(args?.error ?? null);
      this.#state = AsyncTask.State.RESOLVED;
      // A task cancelled before entry has no driver loop that can
      // report its exit. Entered tasks notify after releasing their
      // component slice in `exit()`.
      if (!this.#entered) { this.notifyProgress(); }
    }
    
    onResolve(taskValue) {
      const handlers = this.#onResolveHandlers;
      this.#onResolveHandlers = [];
      for (const f of handlers) {
        try {
          f(taskValue);
        } catch (err) {
          _debugLog("[AsyncTask#onResolve] error during task resolve handler", err);
          throw err;
        }
      }
      
      // Rejections are control-flow failures, not canonical ABI results.
      // Propagate them through the subtask chain without running return
      // lowering or post-return hooks for a successful result.
      if (this.#rejected) {
        this.#parentSubtask?.reject(taskValue);
        return;
      }
      
      // NOTE: if the parent subtask has already been resolved (e.g. it was
      // cancelled via `subtask.cancel` while this task was still pending),
      // this task's resolution must be discarded rather than delivered.
      const parentSubtaskPending = this.#parentSubtask && !this.#parentSubtask.isResolved();
      const taskReturned = !this.isCancelled();
      
      if (parentSubtaskPending && taskReturned) {
        const meta = this.#parentSubtask.getCallMetadata();
        // Run the rturn fn if it has not already been called -- this *should* have happened in
        // `task.return`, but some paths do not go through task.return (e.g. async lower of sync fn
        // which goes through prepare + async-start-call)
        if (meta.returnFn && !meta.returnFnCalled) {
          _debugLog('[AsyncTask#onResolve()] running returnFn', {
            componentIdx: this.#componentIdx,
            taskID: this.#id,
            subtaskID: this.#parentSubtask.id(),
          });
          const callerTask = this.#parentSubtask.getParentTask();
          _withGlobalCurrentTaskMeta({
            taskID: callerTask.id(),
            componentIdx: callerTask.componentIdx(),
            fn: () => meta.returnFn.apply(null, [taskValue, meta.resultPtr]),
          });
          meta.returnFnCalled = true;
        }
      }
      
      if (this.#postReturnFn && taskReturned) {
        _debugLog('[AsyncTask#onResolve()] running post return ', {
          componentIdx: this.#componentIdx,
          taskID: this.#id,
        });
        try {
          _withGlobalCurrentTaskMeta({
            taskID: this.#id,
            componentIdx: this.#componentIdx,
            fn: () => this.#postReturnFn(taskValue),
          });
        } catch (err) {
          _debugLog("[AsyncTask#onResolve] error during task resolve handler", err);
          throw err;
        }
      }
      
      if (parentSubtaskPending) {
        this.#parentSubtask.onResolve(taskValue);
      }
    }
    
    registerOnResolveHandler(f) {
      this.#onResolveHandlers.push(f);
    }
    
    isRejected() { return this.#rejected; }
    
    isErrored() { return this.#errored; }
    setErrored(err) {
      // Preserve the originating trap when unwinding through
      // additional guest frames produces secondary traps (often
      // an `unreachable` after a call which was expected to trap).
      if (this.#errored === null) { this.#errored = err; }
    }
    
    reject(taskErr) {
      _debugLog('[AsyncTask#reject()] args', {
        componentIdx: this.#componentIdx,
        taskID: this.#id,
        parentSubtask: this.#parentSubtask,
        parentSubtaskID: this.#parentSubtask?.id(),
        entryFnName: this.entryFnName(),
        callbackFnName: this.#callbackFnName,
        errMsg: taskErr.message,
      });
      
      this.setErrored(taskErr);
      if (this.#rejected) { return; }
      
      // A task may call `task.return` before its callback exits.
      // A trap in cleanup or spawned work must still reject the
      // host call and poison the enclosing task chain.
      if (this.isResolvedState()) {
        this.#rejected = true;
        this.#errored = taskErr;
        const parentTask = this.#parentSubtask?.getParentTask();
        if (parentTask) { parentTask.reject(taskErr); }
        return;
      }
      
      this.#rejected = true;
      this.cancelRequested = true;
      this.#state = AsyncTask.State.CANCEL_PENDING;
      const cancelled = this.deliverPendingCancel({ cancellable: true });
      
      // TODO: do cleanup here to reset the machinery so we can run again?
      
      this.cancel({ error: taskErr });
    }
    
    resolve(results) {
      _debugLog('[AsyncTask#resolve()] args', {
        componentIdx: this.#componentIdx,
        taskID: this.#id,
        entryFnName: this.entryFnName(),
        callbackFnName: this.#callbackFnName,
      });
      
      if (this.#state === AsyncTask.State.RESOLVED) {
        throw new Error(`(component [${this.#componentIdx}]) task [${this.#id}]  is already resolved (did you forget to wait for an import?)`);
      }
      
      this.validateResourceBorrowScope();
      
      this.#state = AsyncTask.State.RESOLVED;
      
      switch (results.length) {
        case 0:
        this.onResolve(undefined);
        break;
        case 1:
        this.onResolve(results[0]);
        break;
        default:
        _debugLog('[AsyncTask#resolve()] unexpected number of results', {
          componentIdx: this.#componentIdx,
          results,
          taskID: this.#id,
          subtaskID: this.#parentSubtask?.id(),
          entryFnName: this.#entryFnName,
          callbackFnName: this.#callbackFnName,
        });
        throw new Error('unexpected number of results');
      }
    }
    
    exit(args) {
      _debugLog('[AsyncTask#exit()]', {
        componentIdx: this.#componentIdx,
        taskID: this.#id,
      });
      
      if (this.#exited)  { throw new Error("task has already exited"); }
      
      if (this.#state !== AsyncTask.State.RESOLVED) {
        throw new Error(`(component [${this.#componentIdx}]) task [${this.#id}] exited without resolution`);
      }
      
      this.validateResourceBorrowScope();
      
      const state = getOrCreateAsyncState(this.#componentIdx);
      if (!state) { throw new Error('missing async state for component [' + this.#componentIdx + ']'); }
      
      // Exempt the host from exclusive lock check
      if (this.#componentIdx !== -1 && !args?.skipExclusiveLockCheck && !this.#lockFreeEntry) {
        if (this.needsExclusiveLock() && !state.exclusivelyLockedBy(this.#id)) {
          throw new Error(`task [${this.#id}] exit: component [${this.#componentIdx}] should have been exclusively locked by it`);
        }
      }
      
      // Ownership-checked: releases only this task's own hold (a
      // task exiting while another task's slice holds the lock no
      // longer clears the foreign hold).
      state.exclusiveRelease(this.#id);
      this.notifyProgress();
      
      for (const f of this.#onExitHandlers) {
        try {
          f();
        } catch (err) {
          console.error("error during task exit handler", err);
          throw err;
        }
      }
      
      this.#exited = true;
      clearCurrentTask(this.#componentIdx, this.id());
    }
    
    needsExclusiveLock() {
      // Host (-1) tasks model host-side import handling: there is no
      // guest linear memory or executor state to protect, and host
      // calls from unrelated guest components would contend spuriously.
      if (this.#componentIdx === -1) { return false; }
      // Import-handler tasks (CallInterface) run host code nested
      // inside the calling guest slice, which already holds the
      // lock; only tasks that execute guest slices need it.
      if (!this.#callingWasmExport) { return false; }
      // A sync-lifted callee cannot be reentered until the whole
      // stackful call returns. This is the Component Model's
      // automatic-backpressure rule for async-lowered calls.
      return !this.#isAsync || this.hasCallback() || this.#calleeIsAsync === false;
    }
    
    createSubtask(args) {
      _debugLog('[AsyncTask#createSubtask()] args', args);
      const { componentIdx, childTask, callMetadata, fnName, isAsync, isManualAsync } = args;
      
      const cstate = getOrCreateAsyncState(this.#componentIdx);
      if (!cstate) {
        throw new Error(`invalid/missing async state for component idx [${componentIdx}]`);
      }
      
      const waitable = new Waitable({
        componentIdx: this.#componentIdx,
        target: `subtask (internal ID [${this.#id}])`,
      });
      
      const newSubtask = new AsyncSubtask({
        componentIdx,
        childTask,
        parentTask: this,
        callMetadata,
        isAsync,
        isManualAsync,
        fnName,
        waitable,
      });
      this.#subtasks.push(newSubtask);
      newSubtask.setTarget(`subtask (internal ID [${newSubtask.id()}], waitable [${waitable.idx()}], component [${componentIdx}])`);
      waitable.setIdx(cstate.handles.insert(newSubtask));
      waitable.setTarget(`waitable for subtask (waitable id [${waitable.idx()}], subtask internal ID [${newSubtask.id()}])`);
      return newSubtask;
    }
    
    getLatestSubtask() {
      return this.#subtasks.at(-1);
    }
    
    getSubtaskByWaitableRep(rep) {
      if (rep === undefined) { throw new TypeError('missing rep'); }
      return this.#subtasks.find(s => s.waitableRep() === rep);
    }
    
    currentSubtask() {
      _debugLog('[AsyncTask#currentSubtask()]');
      if (this.#subtasks.length === 0) { return undefined; }
      return this.#subtasks.at(-1);
    }
    
    removeSubtask(subtask) {
      if (this.#subtasks.length === 0) {
        throw new Error('cannot end current subtask: no current subtask');
      }
      this.#subtasks = this.#subtasks.filter(t => t !== subtask);
      return subtask;
    }
  }
  
  function createNewCurrentTask(args) {
    _debugLog('[createNewCurrentTask()] args', args);
    const {
      componentIdx,
      isAsync,
      isManualAsync,
      preserveFutureResult,
      entryFnName,
      parentSubtaskID,
      callbackFnName,
      getCallbackFn,
      getParamsFn,
      stringEncoding,
      errHandling,
      getCalleeParamsFn,
      resultPtr,
      callingWasmExport,
    } = args;
    if (componentIdx === undefined || componentIdx === null) {
      throw new Error('missing/invalid component instance index while starting task');
    }
    let taskMetas = ASYNC_TASKS_BY_COMPONENT_IDX.get(componentIdx);
    const callbackFn = getCallbackFn ? getCallbackFn() : null;
    
    const newTask = new AsyncTask({
      componentIdx,
      isAsync,
      isManualAsync,
      preserveFutureResult,
      entryFnName,
      callbackFn,
      callbackFnName,
      stringEncoding,
      getCalleeParamsFn,
      resultPtr,
      errHandling,
      callingWasmExport,
    });
    
    const newTaskID = newTask.id();
    const newTaskMeta = { id: newTaskID, componentIdx, task: newTask };
    
    // NOTE: do not track host tasks
    ASYNC_CURRENT_TASK_IDS.push(newTaskID);
    ASYNC_CURRENT_COMPONENT_IDXS.push(componentIdx);
    
    if (!taskMetas) {
      taskMetas = [newTaskMeta];
      ASYNC_TASKS_BY_COMPONENT_IDX.set(componentIdx, [newTaskMeta]);
    } else {
      taskMetas.push(newTaskMeta);
    }
    
    return [newTask, newTaskID];
  }
  
  function _checkMayLeave(componentIdx) {
    if (INSTANCE_FLAGS.get(componentIdx)?.value !== 1) {
      throw new WebAssemblyRuntimeError('cannot leave component instance');
    }
  }
  
  function _getGlobalCurrentTaskMeta(componentIdx) {
    const v = componentIdx === undefined || componentIdx === null
    ? CURRENT_TASK_META.current
    : CURRENT_TASK_META[componentIdx];
    if (v === undefined || v === null) {
      return undefined;
    }
    return { ...v };
  }
  
  
  function _setGlobalCurrentTaskMeta(args) {
    if (!args) { throw new TypeError('args missing'); }
    if (args.taskID === undefined) { throw new TypeError('missing task ID'); }
    if (args.componentIdx === undefined) { throw new TypeError('missing component idx'); }
    const { taskID, componentIdx } = args;
    return CURRENT_TASK_META.current =
    CURRENT_TASK_META[componentIdx] = { taskID, componentIdx };
  }
  
  
  async function _clearCurrentTask(args) {
    _debugLog('[_clearCurrentTask()] args', args);
    if (!args) { throw new TypeError('args missing'); }
    if (args.taskID === undefined) { throw new TypeError('missing task ID'); }
    if (args.componentIdx === undefined) { throw new TypeError('missing component idx'); }
    const { taskID, componentIdx } = args;
    
    const meta = CURRENT_TASK_META[componentIdx];
    if (!meta) { throw new Error(`missing current task meta for component idx [${componentIdx}]`); }
    
    if (meta.taskID !== taskID) {
      throw new Error(`task ID [${meta.taskID}] != requested ID [${taskID}]`);
    }
    if (meta.componentIdx !== componentIdx) {
      throw new Error(`component idx [${meta.componentIdx}] != requested idx [${componentIdx}]`);
    }
    
    CURRENT_TASK_META[componentIdx] = null;
    if (CURRENT_TASK_META.current?.taskID === taskID) {
      CURRENT_TASK_META.current = null;
    }
  }
  
  function _lowerImportBackwardsCompat(args) {
    const params = [...arguments].slice(1);
    _debugLog('[_lowerImportBackwardsCompat()] args', { args, params });
    const {
      functionIdx,
      componentIdx,
      isAsync,
      isManualAsync,
      paramLiftFns,
      resultLowerFns,
      hasResultPointer,
      funcTypeIsAsync,
      metadata,
      memoryIdx,
      getMemoryFn,
      getReallocFn,
      importFn,
      stringEncoding,
    } = args;
    
    _checkMayLeave(componentIdx);
    
    let meta = _getGlobalCurrentTaskMeta(componentIdx);
    let createdTask;
    
    // Some components depend on initialization logic (i.e. `_initialize` or some such
    // core wasm export) that is embedded in the component, but is not executed or wizer'd
    // away before the transpiled component is attempted to be used.
    //
    // These components execut their initialization logic *when they are imported* in the
    // transpiled context -- so we may get a call to an export that is lowered without going
    // through `CallWasm` or `CallInterface`.
    //
    if (!meta) {
      if (funcTypeIsAsync || (isAsync && !isManualAsync)) {
        throw new Error('p3 async wasm exports cannot use backwards compat auto-task init');
      }
      
      const [newTask, newTaskID] = createNewCurrentTask({
        componentIdx,
        isAsync,
        isManualAsync,
        callingWasmExport: false,
      });
      createdTask = newTask;
      
      // Since we're managing the task creation ourselves we must clear ourselves
      createdTask.registerOnResolveHandler(() => {
        _clearCurrentTask({
          taskID: task.id(),
          componentIdx: task.componentIdx(),
        });
      });
      
      _setGlobalCurrentTaskMeta({
        componentIdx,
        taskID: newTaskID,
      });
      
      meta = _getGlobalCurrentTaskMeta(componentIdx);
    }
    
    const { taskID } = meta;
    
    const taskMeta = getCurrentTask(componentIdx, taskID);
    if (!taskMeta) {
      throw new Error('invalid/missing async task meta');
    }
    
    const task = taskMeta.task;
    if (!task) { throw new Error('invalid/missing async task'); }
    
    const cstate = getOrCreateAsyncState(componentIdx);
    
    if (!task.mayBlock() && funcTypeIsAsync && !isAsync) {
      throw new Error("non async exports cannot synchronously call async functions");
    }
    
    // If there is an existing task, this should be part of a subtask
    const memory = getMemoryFn();
    // Canonical ABI lower appends result storage as a trailing
    // param when async lower has any flat result, or sync lower
    // has more than one flat result.
    const resultPtr = hasResultPointer ? params[params.length - 1] : undefined;
    const subtask = task.createSubtask({
      componentIdx,
      parentTask: task,
      fnName: importFn.fnName,
      isAsync,
      isManualAsync,
      callMetadata: {
        memoryIdx,
        memory,
        realloc: getReallocFn?.(),
        getReallocFn,
        resultPtr,
        lowers: resultLowerFns,
        funcTypeIsAsync,
        stringEncoding,
      }
    });
    task.setReturnMemoryIdx(memoryIdx);
    task.setReturnMemory(getMemoryFn());
    
    subtask.onStart();
    
    // If dealing with a sync lowered sync function, we can directly return results
    //
    // TODO(breaking): remove once we get rid of manual async import specification,
    // as func types cannot be detected in that case only (and we don't need that w/ p3)
    if (!isManualAsync && !isAsync && !funcTypeIsAsync) {
      if (createdTask) { createdTask.enterSync(); }
      
      const res = importFn(...params);
      
      // TODO(breaking): remove once we get rid of manual async import specification,
      // as func types cannot be detected in that case only (and we don't need that w/ p3)
      if (!funcTypeIsAsync && !subtask.isReturned()) {
        throw new Error('post-execution subtasks must either be async or returned');
      }
      
      const syncRes = subtask.getResult();
      if (createdTask) { createdTask.resolve([syncRes]); }
      
      return syncRes;
    }
    
    // Sync-lowered async functions requires async behavior because the callee *can* block,
    // but this call must *act* synchronously and return immediately with the result
    // (i.e. not returning until the work is done)
    //
    // TODO(breaking): remove checking for manual async specification here, once we can go p3-only
    //
    if (!isManualAsync && !isAsync && funcTypeIsAsync) {
      const { promise, resolve, reject } = promiseWithResolvers();
      queueMicrotask(async () => {
        try {
          await importFn(...params);
          if (!subtask.isResolved()) {
            await task.suspendUntil({ readyFn: () => subtask.isResolved() });
          }
          resolve(subtask.getResult());
        } catch (err) {
          reject(err);
        }
      });
      return promise;
    }
    
    // NOTE: at this point we know that we are working with an async lowered import
    
    const subtaskState = subtask.getStateNumber();
    if (subtaskState < 0 || subtaskState >= 2**4) {
      throw new Error('invalid subtask state, out of valid range');
    }
    
    subtask.setOnProgressFn(() => {
      subtask.setPendingEvent(() => {
        if (subtask.isResolved()) { subtask.deliverResolve(); }
        const event = {
          code: ASYNC_EVENT_CODE.SUBTASK,
          payload0: subtask.waitableRep(),
          payload1: subtask.getStateNumber(),
        }
        return event;
      });
    });
    
    // This is a hack to maintain backwards compatibility with
    // manually-specified async imports, used in wasm exports that are
    // not actually async (but are specified as so).
    //
    // This is not normal p3 sync behavior but instead anticipating that
    // the caller that is doing manual async will be waiting for a promise that
    // resolves to the *actual* result.
    //
    // TODO(breaking): remove once manually specified async is removed
    //
    // There are a few cases:
    // 1. sync function with async types (e.g. `f: func() -> stream<u32>`)
    // 2. async function with async types (e.g. `f: async func() -> stream<u32>`)
    // 3. async function with sync types (e.g. `f: async func() -> list<u32>`)
    // 4. sync function with non-async types (e.g. `f: func() -> list<u32>`)
    //
    // This hack *only* applies to 4 -- the case where an async JS host function
    // is supplied to a Wasm export which does *not* need to do any async abi
    // lifting/lowering (async ABI did not exist when JSPI integratiton was
    // initially merged to enable asynchronously returning values from the host)
    //
    const requiresManualAsyncResult = !isAsync && !funcTypeIsAsync && isManualAsync;
    let manualAsyncResult;
    if (requiresManualAsyncResult) {
      manualAsyncResult = promiseWithResolvers();
    }
    
    queueMicrotask(async () => {
      try {
        _debugLog('[_lowerImportBackwardsCompat()] calling lowered import', { importFn, params });
        if (createdTask) { await createdTask.enter(); }
        
        const asyncRes = await importFn(...params);
        if (requiresManualAsyncResult) {
          manualAsyncResult.resolve(subtask.getResult());
        }
        
        if (createdTask) { createdTask.resolve([asyncRes]); }
        
        
      } catch (err) {
        _debugLog("[_lowerImportBackwardsCompat()] import fn error:", err);
        if (requiresManualAsyncResult) {
          manualAsyncResult.reject(err);
          return;
        }
        task.setErrored(err);
        task.reject(err);
      }
    });
    
    if (requiresManualAsyncResult) { return manualAsyncResult.promise; }
    
    _debugLog('[_lowerImportBackwardsCompat()] async-lowered import return', {
      fnName: importFn.fnName,
      componentIdx,
      subtaskID: subtask.id(),
      waitableRep: subtask.waitableRep(),
      subtaskState,
      packedResult: Number(subtask.waitableRep()) << 4 | subtaskState,
    });
    
    return Number(subtask.waitableRep()) << 4 | subtaskState;
  }
  
  const CURRENT_TASK_MAY_BLOCK= globalThis.WebAssembly ? new globalThis.WebAssembly.Global({ value: 'i32', mutable: true }, 0) : false;
  
  
  function _liftFlatU8(ctx) {
    _debugLog('[_liftFlatU8()] args', { ctx });
    let val;
    
    if (ctx.useDirectParams) {
      if (ctx.params.length === 0) { throw new Error('expected at least a single i32 argument'); }
      val = ctx.params[0];
      ctx.params = ctx.params.slice(1);
      return [val, ctx];
    }
    
    if (ctx.storageLen !== undefined && ctx.storageLen < 1) {
      throw new Error(`insufficient storage ([${ctx.storageLen}] bytes) for lift (u8 requires 1 byte)`);
    }
    
    val = new DataView(ctx.memory.buffer).getUint8(ctx.storagePtr, true);
    
    ctx.storagePtr += 1;
    if (ctx.storageLen !== undefined) { ctx.storageLen -= 1; }
    
    return [val, ctx];
  }
  
  
  function _liftFlatU16(ctx) {
    _debugLog('[_liftFlatU16()] args', { ctx });
    let val;
    
    if (ctx.useDirectParams) {
      if (ctx.params.length === 0) { throw new Error('expected at least a single i32 argument'); }
      val = ctx.params[0];
      ctx.params = ctx.params.slice(1);
      return [val, ctx];
    }
    
    if (ctx.storageLen !== undefined && ctx.storageLen < 2) {
      throw new Error(`insufficient storage ([${ctx.storageLen}] bytes) for lift (u16 requires 2 bytes)`);
    }
    
    val = new DataView(ctx.memory.buffer).getUint16(ctx.storagePtr, true);
    
    ctx.storagePtr += 2;
    if (ctx.storageLen !== undefined) { ctx.storageLen -= 2; }
    
    const rem = ctx.storagePtr % 2;
    if (rem !== 0) { ctx.storagePtr += (2 - rem); }
    
    return [val, ctx];
  }
  
  
  function _liftFlatU32(ctx) {
    _debugLog('[_liftFlatU32()] args', { ctx });
    let val;
    
    if (ctx.useDirectParams) {
      if (ctx.params.length === 0) { throw new Error('expected at least a single i34 argument'); }
      // core i32 values arrive as signed numbers
      val = ctx.params[0] >>> 0;
      ctx.params = ctx.params.slice(1);
      return [val, ctx];
    }
    
    if (ctx.storageLen !== undefined && ctx.storageLen < 4) {
      throw new Error(`insufficient storage ([${ctx.storageLen}] bytes) for lift (u32 requires 4 bytes)`);
    }
    val = new DataView(ctx.memory.buffer).getUint32(ctx.storagePtr, true);
    ctx.storagePtr += 4;
    if (ctx.storageLen !== undefined) { ctx.storageLen -= 4; }
    
    return [val, ctx];
  }
  
  
  function _liftFlatStringUTF8(ctx) {
    _debugLog('[_liftFlatStringUTF8()] args', { ctx });
    let val;
    
    if (ctx.useDirectParams) {
      if (ctx.params.length < 2) { throw new Error('expected at least two u32 arguments'); }
      let offset = ctx.params[0];
      if (typeof offset === 'bigint') { offset = Number(offset); }
      if (!Number.isSafeInteger(offset)) { throw new Error('invalid offset'); }
      const len = ctx.params[1];
      if (!Number.isSafeInteger(len)) {  throw new Error('invalid len'); }
      val = TEXT_DECODER_UTF8.decode(new DataView(ctx.memory.buffer, offset, len));
      ctx.params = ctx.params.slice(2);
      return [val, ctx];
    }
    
    const rem = ctx.storagePtr % 4;
    if (rem !== 0) { ctx.storagePtr += (4 - rem); }
    
    const dv = new DataView(ctx.memory.buffer);
    const start = dv.getUint32(ctx.storagePtr, true);
    const codeUnits = dv.getUint32(ctx.storagePtr + 4, true);
    
    val = TEXT_DECODER_UTF8.decode(new Uint8Array(ctx.memory.buffer, start, codeUnits));
    
    ctx.storagePtr += 8;
    if (ctx.storageLen !== undefined) { ctx.storagelen -= 8; }
    
    return [val, ctx];
  }
  
  function _liftFlatStringUTF16(ctx) {
    _debugLog('[_liftFlatStringUTF16()] args', { ctx });
    let val;
    
    if (ctx.useDirectParams) {
      if (ctx.params.length < 2) { throw new Error('expected at least two u32 arguments'); }
      let offset = ctx.params[0];
      if (typeof offset === 'bigint') { offset = Number(offset); }
      if (!Number.isSafeInteger(offset)) {  throw new Error('invalid offset'); }
      const len = ctx.params[1];
      if (!Number.isSafeInteger(len)) {  throw new Error('invalid len'); }
      val = utf16Decoder.decode(new DataView(ctx.memory.buffer, offset, len));
      ctx.params = ctx.params.slice(2);
      return [val, ctx];
    }
    
    const data = new DataView(ctx.memory.buffer)
    const start = data.getUint32(ctx.storagePtr, vals[0], true);
    const codeUnits = data.getUint32(ctx.storagePtr, vals[0] + 4, true);
    val = utf16Decoder.decode(new Uint16Array(ctx.memory.buffer, start, codeUnits));
    ctx.storagePtr = ctx.storagePtr + 2 * codeUnits;
    if (ctx.storageLen !== undefined) { ctx.storageLen = ctx.storageLen - 2 * codeUnits }
    
    return [val, ctx];
  }
  
  function _liftFlatStringAny(ctx) {
    switch (ctx.stringEncoding) {
      case 'utf8':
      return _liftFlatStringUTF8(ctx);
      case 'utf16':
      return _liftFlatStringUTF16(ctx);
      default:
      throw new Error(`missing/unrecognized/unsupported string encoding [${ctx.stringEncoding}]`);
    }
  }
  
  const _liftFlatVariantScratch = new DataView(new ArrayBuffer(8));
  
  function _liftFlatVariant(meta) {
    const {
      caseMetas,
      variantSize32,
      variantAlign32,
      variantPayloadOffset32,
      variantFlatCount,
      variantPayloadFlatTypes,
      isEnum,
    } = meta;
    
    return function _liftFlatVariantInner(ctx) {
      _debugLog('[_liftFlatVariant()] args', { ctx });
      const origUseParams = ctx.useDirectParams;
      
      let caseIdx;
      let liftRes;
      const originalPtr = ctx.storagePtr;
      const numCases =  caseMetas.length;
      if (caseMetas.length < 256) {
        liftRes = _liftFlatU8(ctx);
      } else if (numCases >= 256 && numCases < 65536) {
        liftRes = _liftFlatU16(ctx);
      } else if (numCases >= 65536 && numCases < 4_294_967_296) {
        liftRes = _liftFlatU32(ctx);
      } else {
        throw new Error(`unsupported number of variant cases [${numCases}]`);
      }
      caseIdx = liftRes[0];
      ctx = liftRes[1];
      
      const [
      tag,
      liftFn,
      caseSize32,
      caseAlign32,
      caseFlatCount,
      caseFlatTypes,
      ] = caseMetas[caseIdx];
      
      if (variantPayloadOffset32 === undefined) {
        throw new Error('unexpectedly missing payload offset');
      }
      
      if (originalPtr !== undefined) {
        ctx.storagePtr = originalPtr + variantPayloadOffset32;
      }
      
      let val;
      if (liftFn === null) {
        val = { tag };
        // NOTE: here we need to move past the entire object in memory
        // despite moving to the payload which we now know is missing/unnecessary
        if (originalPtr !== undefined) {
          ctx.storagePtr = originalPtr + variantSize32;
        }
      } else {
        // When lifting from direct params, the payload arrives as the
        // *join* of all case flat representations: each slot whose
        // joined core type differs from the selected case's core type
        // must be reinterpreted before the payload lift
        // (see CanonicalABI `lift_flat_variant`)
        if (ctx.useDirectParams) {
          if (!variantPayloadFlatTypes || !caseFlatTypes) {
            throw new Error('missing variant flat type metadata during direct-param lift');
          }
          const scratch = _liftFlatVariantScratch;
          for (let i = 0; i < caseFlatTypes.length; i++) {
            const have = variantPayloadFlatTypes[i];
            const want = caseFlatTypes[i];
            if (have === want) { continue; }
            const val = ctx.params[i];
            if (have === 'i64' && want === 'i32') {
              ctx.params[i] = Number(BigInt.asIntN(32, val));
            } else if (have === 'i64' && want === 'f32') {
              scratch.setInt32(0, Number(BigInt.asIntN(32, val)), true);
              ctx.params[i] = scratch.getFloat32(0, true);
            } else if (have === 'i64' && want === 'f64') {
              scratch.setBigInt64(0, val, true);
              ctx.params[i] = scratch.getFloat64(0, true);
            } else if (have === 'i32' && want === 'f32') {
              scratch.setInt32(0, val, true);
              ctx.params[i] = scratch.getFloat32(0, true);
            } else {
              throw new Error(`invalid variant payload coercion [${have}] -> [${want}]`);
            }
          }
        }
        
        const [newVal, newCtx] = liftFn(ctx);
        val = { tag, val: newVal };
        ctx = newCtx;
      }
      
      if (origUseParams) {
        if (variantFlatCount === undefined || variantFlatCount === null) {
          _debugLog('[_liftFlatVariant()] variant with unknown flat count', { ctx, meta });
          throw new Error('cannot lift variant with unknown flat count');
        }
        if (caseFlatCount === undefined || caseFlatCount === null) {
          _debugLog('[_liftFlatVariant()] case with unknown flat count', { ctx, meta, case: meta.caseMetas[caseIdx] });
          throw new Error('cannot lift case with unknown flat count');
        }
        // NOTE: enums can be tightly packed and do not have a descriminant
        const remainingPayloadParams = variantFlatCount - caseFlatCount - (isEnum ? 0 : 1);
        if (remainingPayloadParams < 0) {
          throw new Error(`invalid variant flat count metadata`);
        }
        if (ctx.params.length < remainingPayloadParams) {
          throw new Error(`expected at least [${remainingPayloadParams}] remaining variant payload params, but got [${ctx.params.length}]`);
        }
        ctx.params = ctx.params.slice(remainingPayloadParams);
      }
      
      if (ctx.storagePtr !== undefined) {
        const rem = ctx.storagePtr % variantAlign32;
        if (rem !== 0) { ctx.storagePtr += variantAlign32 - rem; }
      }
      
      return [val, ctx];
    }
  }
  
  function _liftFlatEnum(meta) {
    meta.isEnum = true;
    const f = _liftFlatVariant(meta);
    return function _liftFlatEnumInner(ctx) {
      _debugLog('[_liftFlatEnum()] args', { ctx });
      const res = f(ctx);
      res[0] = res[0].tag;
      return res;
    }
  }
  
  function _liftFlatBorrow(componentTableIdx, size, memory, vals, storagePtr, storageLen) {
    _debugLog('[_liftFlatBorrow()] args', { size, memory, vals, storagePtr, storageLen });
    throw new Error('flat lift for borrowed resources is not supported!');
  }
  
  
  function _lowerFlatU8(ctx) {
    _debugLog('[_lowerFlatU8()] args', ctx);
    
    if (ctx.vals.length !== 1) {
      throw new Error(`unexpected number [${ctx.vals.length}] of vals (expected 1)`);
    }
    
    _requireValidNumericPrimitive.bind('u8', ctx.vals[0]);
    
    if (!ctx.memory) { throw new Error("missing memory for lower"); }
    new DataView(ctx.memory.buffer).setUint8(ctx.storagePtr, ctx.vals[0]);
    
    ctx.storagePtr += 1;
  }
  
  function _lowerFlatU16(ctx) {
    _debugLog('[_lowerFlatU16()] args', { ctx });
    
    if (!ctx.memory) { throw new Error("missing memory for lower"); }
    if (ctx.vals.length !== 1) {
      throw new Error(`unexpected number [${ctx.vals.length}] of vals (expected 1)`);
    }
    
    const rem = ctx.storagePtr % 2;
    if (rem !== 0) { ctx.storagePtr += (2 - rem); }
    
    _requireValidNumericPrimitive.bind('u16', ctx.vals[0]);
    new DataView(ctx.memory.buffer).setUint16(ctx.storagePtr, ctx.vals[0], true);
    
    ctx.storagePtr += 2;
  }
  
  function _lowerFlatU32(ctx) {
    _debugLog('[_lowerFlatU32()] args', { ctx });
    
    if (ctx.vals.length !== 1) {
      throw new Error(`expected single value to lower, got [${ctx.vals.length}]`);
    }
    
    const rem = ctx.storagePtr % 4;
    if (rem !== 0) { ctx.storagePtr += (4 - rem); }
    
    _requireValidNumericPrimitive.bind('u32', ctx.vals[0]);
    new DataView(ctx.memory.buffer).setUint32(ctx.storagePtr, ctx.vals[0], true);
    
    ctx.storagePtr += 4;
  }
  
  function _lowerFlatStringUTF8(ctx) {
    _debugLog('[_lowerFlatStringUTF8()] args', ctx);
    if (!ctx.realloc) { throw new Error('missing realloc during flat string lower'); }
    
    const { ptr, len } = _utf8AllocateAndEncode(ctx.vals[0], ctx.realloc, ctx.memory);
    
    const view = new DataView(ctx.memory.buffer);
    view.setUint32(ctx.storagePtr, ptr, true);
    view.setUint32(ctx.storagePtr + 4, len, true);
    
    ctx.storagePtr += 8;
  }
  
  function _lowerFlatStringUTF16(ctx) {
    _debugLog('[_lowerFlatStringUTF16()] args', { ctx });
    if (!ctx.realloc) { throw new Error('missing realloc during flat string lower'); }
    
    const { ptr, len } = _utf16AllocateAndEncode(ctx.vals[0], ctx.realloc, ctx.memory);
    
    const view = new DataView(ctx.memory.buffer);
    view.setUint32(ctx.storagePtr, ptr, true);
    view.setUint32(ctx.storagePtr + 4, len, true);
    
    ctx.storagePtr += 8;
  }
  
  function _lowerFlatStringAny(ctx) {
    switch (ctx.stringEncoding) {
      case 'utf8':
      return _lowerFlatStringUTF8(ctx);
      case 'utf16':
      return _lowerFlatStringUTF16(ctx);
      default:
      throw new Error(`missing/unrecognized/unsupported string encoding [${ctx.stringEncoding}]`);
    }
  }
  
  function _lowerFlatRecord(meta) {
    const { fieldMetas, size32: recordSize32, align32: recordAlign32 } = meta;
    return function _lowerFlatRecordInner(ctx) {
      _debugLog('[_lowerFlatRecord()] args', { ctx });
      
      const originalPtr = ctx.storagePtr;
      const r = ctx.vals[0];
      for (const [tag, lowerFn, size32, align32 ] of fieldMetas) {
        const rem = ctx.storagePtr % align32;
        if (rem !== 0) { ctx.storagePtr += align32 - rem; }
        
        const fieldPtr = ctx.storagePtr;
        ctx.vals = [r[tag]];
        lowerFn(ctx);
        
        ctx.storagePtr = Math.max(ctx.storagePtr, fieldPtr + size32);
      }
      
      ctx.storagePtr = Math.max(ctx.storagePtr, originalPtr + recordSize32);
      
      const rem = ctx.storagePtr % recordAlign32;
      if (rem !== 0) {
        ctx.storagePtr += recordAlign32 - rem;
      }
    }
  }
  
  function _lowerFlatVariant(meta) {
    const { variantSize32, variantAlign32, variantPayloadOffset32, caseMetas } = meta;
    
    let caseLookup = {};
    for (const [idx, meta] of caseMetas.entries()) {
      let tag = meta[0];
      caseLookup[tag] = { discriminant: idx, meta };
    }
    
    return function _lowerFlatVariantInner(ctx) {
      _debugLog('[_lowerFlatVariant()] args', { ctx });
      
      const { tag, val } = ctx.vals[0];
      const variantCase = caseLookup[tag];
      if (!variantCase) {
        throw new Error(`missing tag [${tag}] (valid tags: ${Object.keys(caseLookup)})`);
      }
      
      const [ _tag, lowerFn, caseSize32, caseAlign32, caseFlatCount ] = variantCase.meta;
      
      const originalPtr = ctx.storagePtr;
      ctx.vals = [variantCase.discriminant];
      let discLowerRes;
      if (caseMetas.length < 256) {
        discLowerRes = _lowerFlatU8(ctx);
      } else if (caseMetas.length >= 256 && caseMetas.length < 65536) {
        discLowerRes = _lowerFlatU16(ctx);
      } else if (caseMetas.length >= 65536 && caseMetas.length < 4_294_967_296) {
        discLowerRes = _lowerFlatU32(ctx);
      } else {
        throw new Error(`unsupported number of cases [${caseMetas.length}]`);
      }
      
      const payloadOffsetPtr = originalPtr + variantPayloadOffset32;
      ctx.storagePtr = payloadOffsetPtr;
      ctx.vals = [val];
      if (lowerFn) { lowerFn(ctx); }
      
      ctx.storagePtr = Math.max(ctx.storagePtr, originalPtr + variantSize32);
      
      const rem = ctx.storagePtr % variantAlign32;
      if (rem !== 0) { ctx.storagePtr += variantAlign32 - rem; }
    }
  }
  
  function _lowerFlatList(meta) {
    const {
      elemLowerFn,
      knownLen,
      size32,
      align32,
      elemSize32,
      elemAlign32,
    } = meta;
    
    if (!elemLowerFn) { throw new TypeError("missing/invalid element lower fn for list"); }
    
    return function _lowerFlatListInner(ctx) {
      _debugLog('[_lowerFlatList()] args', { ctx });
      
      if (ctx.useDirectParams) {
        if (ctx.params.length < 2) { throw new Error('insufficient params left to lower list'); }
        const storagePtr = ctx.params[0];
        const elemCount = ctx.params[1];
        ctx.params = ctx.params.slice(2);
        
        const list = ctx.vals[0];
        if (!list) { throw new Error("missing direct param value"); }
        
        const lowerCtx = {
          storagePtr,
          memory: ctx.memory,
          stringEncoding: ctx.stringEncoding,
        };
        for (let idx = 0; idx < list.length; idx++) {
          const elemPtr = storagePtr + idx * elemSize32;
          lowerCtx.storagePtr = elemPtr;
          lowerCtx.vals = list.slice(idx, idx+1);
          elemLowerFn(lowerCtx);
          lowerCtx.storagePtr = Math.max(lowerCtx.storagePtr, elemPtr + elemSize32);
        }
        ctx.storagePtr = lowerCtx.storagePtr;
        
        // TODO: implement parma-only known-length processing
        
        return;
      }
      
      // TODO(fix): is it possible to get a vals that are a addr and length here from
      // a component lower?
      
      const elems = ctx.vals[0];
      if (knownLen === undefined) {
        // unknown length
        if (!ctx.realloc) { throw new Error('missing realloc during flat string lower'); }
        const dataPtr = ctx.realloc(0, 0, elemAlign32, elemSize32 * elems.length);
        
        ctx.vals[0] = dataPtr;
        _lowerFlatU32(ctx);
        
        ctx.vals[0] = elems.length;
        _lowerFlatU32(ctx);
        
        const origPtr = ctx.storagePtr;
        ctx.storagePtr = dataPtr;
        
        for (const [idx, elem] of elems.entries()) {
          const elemPtr = dataPtr + idx * elemSize32;
          ctx.storagePtr = elemPtr;
          ctx.vals = [elem];
          elemLowerFn(ctx);
          ctx.storagePtr = Math.max(ctx.storagePtr, elemPtr + elemSize32);
        }
        
        ctx.storagePtr = origPtr;
        
      } else {
        // known length
        
        if (elems.length !== knownLen) {
          throw new TypeError(`invalid list input of length [${elems.length}], must be length [${knownLen}]`);
        }
        
        const originalPtr = ctx.storagePtr;
        for (const [idx, elem] of elems.entries()) {
          const elemPtr = originalPtr + idx * elemSize32;
          ctx.storagePtr = elemPtr;
          ctx.vals = [elem];
          elemLowerFn(ctx);
          ctx.storagePtr = Math.max(ctx.storagePtr, elemPtr + elemSize32);
        }
      }
      
      // TODO(fix): special case for u8/u16/etc, we can do a direct copy
      
      const totalSizeBytes = elems.length * size32;
      if (ctx.storageLen !== undefined && totalSizeBytes > ctx.storageLen) {
        throw new Error('not enough storage remaining for list flat lower');
      }
    }
  }
  
  function _lowerFlatEnum(meta) {
    const f = _lowerFlatVariant(meta);
    return function _lowerFlatEnumInner(ctx) {
      _debugLog('[_lowerFlatEnum()] args', { ctx });
      
      const v = ctx.vals[0];
      const isNotEnumObject = typeof v !== 'object'
      || Object.keys(v).length !== 2
      || !('tag' in v);
      if (isNotEnumObject) {
        ctx.vals[0] = { tag: v };
      }
      
      f(ctx);
    }
  }
  
  function _lowerFlatOption(meta) {
    const { payloadMaybeNull } = meta;
    const f = _lowerFlatVariant(meta);
    return function _lowerFlatOptionInner(ctx) {
      _debugLog('[_lowerFlatOption()] args', { ctx });
      
      const v = ctx.vals[0];
      if (v === null || v === undefined) {
        ctx.vals[0] = { tag: 'none' };
      } else if (payloadMaybeNull) {
        const isNotOptionObject = typeof v !== 'object'
        || Object.keys(v).length !== 2
        || !('tag' in v)
        || !(v.tag === 'some' || v.tag === 'none')
        || !('val' in v);
        if (isNotOptionObject) {
          ctx.vals[0] = { tag: 'some', val: v };
        }
      } else {
        ctx.vals[0] = { tag: 'some', val: v };
      }
      
      f(ctx);
    }
  }
  
  function _lowerFlatResult(meta) {
    const f = _lowerFlatVariant(meta);
    return function _lowerFlatResultInner(ctx) {
      _debugLog('[_lowerFlatResult()] args', { ctx });
      
      const v = ctx.vals[0];
      const isNotResultObject = typeof v !== 'object'
      || Object.keys(v).length !== 2
      || !('tag' in v)
      || !('ok' === v.tag || 'err' === v.tag)
      || !('val' in v);
      if (isNotResultObject) {
        ctx.vals[0] = { tag: 'ok', val: v };
      }
      
      f(ctx);
    };
  }
  
  function _trackHostOperation(operation) {
    const result = operation();
    if (result === null ||
    (typeof result !== 'object' && typeof result !== 'function') ||
    typeof result.then !== 'function') {
      return result;
    }
    
    STORE_ASYNC_STATE.pendingHostOperations++;
    return Promise.resolve(result).finally(() => {
      STORE_ASYNC_STATE.pendingHostOperations--;
      if (STORE_ASYNC_STATE.pendingHostOperations < 0) {
        throw new Error('negative pending host operation count');
      }
      for (const state of ASYNC_STATE.values()) { state.runTickLoop(); }
      _checkForDeadlock();
    });
  }
  
  function _guardMayLeave(componentIdx, fn) {
    return function (...args) {
      _checkMayLeave(componentIdx);
      return fn.apply(this, args);
    };
  }
  
  function clampGuest(i, min, max) {
    if (i < min || i > max) {
      throw new TypeError(`must be between ${min} and ${max}`);
    }
    return i;
  }
  
  
  const fetchCompile = url => fetch(url).then(WebAssembly.compileStreaming);
  
  const symbolCabiDispose = Symbol.for('cabiDispose');
  
  const symbolRscHandle = Symbol('handle');
  
  const symbolRscRep = Symbol.for('cabiRep');
  const symbolDispose = Symbol.dispose || Symbol.for('dispose');
  
  const HANDLE_TABLES= [];
  
  
  class ComponentError extends Error {
    constructor (value) {
      const enumerable = typeof value !== 'string';
      super(enumerable ? `${String(value)} (see error.payload)` : value);
      Object.defineProperty(this, 'payload', { value, enumerable });
    }
  }
  
  const hasOwnProperty = Object.prototype.hasOwnProperty;
  
  function getErrorPayload(e) {
    if (e && hasOwnProperty.call(e, 'payload')) return e.payload;
    if (e instanceof Error) throw e;
    return e;
  }
  
  function throwInvalidBool() {
    throw new TypeError('invalid variant discriminant for bool');
  }
  
  function _suspendingImport(componentIdx, fn, syncOnly = false, switchesTask = false) {
    return function (...args) {
      _checkMayLeave(componentIdx);
      const saved = CURRENT_TASK_META[componentIdx] ?? null;
      
      const savedTask = saved
      ? getCurrentTask(saved.componentIdx, saved.taskID)?.task
      : null;
      const mayBlock = savedTask
      ? (savedTask?.mayBlock() ?? (CURRENT_TASK_MAY_BLOCK.value !== 0))
      : false;
      if (!saved && !mayBlock) {
        throw new WebAssemblyRuntimeError('cannot block a synchronous task before returning');
      }
      
      if (syncOnly || !mayBlock) {
        let result;
        try {
          result = fn.apply(null, args);
        } catch (err) {
          CURRENT_TASK_META[componentIdx] = saved;
          if (!switchesTask) { CURRENT_TASK_META.current = saved; }
          throw err;
        }
        
        CURRENT_TASK_META[componentIdx] = saved;
        if (!switchesTask) { CURRENT_TASK_META.current = saved; }
        
        if (result !== null &&
        (typeof result === 'object' || typeof result === 'function') &&
        typeof result.then === 'function') {
          // The helper may already have returned a rejected promise.
          // Mark it handled before replacing it with the canonical
          // synchronous-task trap.
          Promise.resolve(result).catch(() => {});
          throw new WebAssemblyRuntimeError('cannot block a synchronous task before returning');
        }
        return result;
      }
      
      return (async () => {
        try {
          return await fn.apply(null, args);
        } finally {
          CURRENT_TASK_META[componentIdx] = saved;
          if (!switchesTask) { CURRENT_TASK_META.current = saved; }
        }
      })();
    };
  }
  
  
  if (!getCoreModule) getCoreModule = (name) => fetchCompile(new URL(`./${name}`, import.meta.url));
  const module0 = getCoreModule('plugin.core.wasm');
  const module1 = getCoreModule('plugin.core2.wasm');
  const module2 = getCoreModule('plugin.core3.wasm');
  
  const { getList } = imports['mailwright:plugin/config'];
  
  if (getList=== undefined) {
    const err = new Error("unexpectedly undefined instance import 'getList', was 'getList' available at instantiation?");
    console.error("ERROR:", err.toString());
    throw err;
  }
  
  const { log } = imports['mailwright:plugin/log'];
  
  if (log=== undefined) {
    const err = new Error("unexpectedly undefined instance import 'log', was 'log' available at instantiation?");
    console.error("ERROR:", err.toString());
    throw err;
  }
  
  const { Message } = imports['mailwright:plugin/types'];
  
  if (Message=== undefined) {
    const err = new Error("unexpectedly undefined instance import 'Message', was 'Message' available at instantiation?");
    console.error("ERROR:", err.toString());
    throw err;
  }
  
  let gen = (function* _initGenerator () {
    const instanceFlags0 = new WebAssembly.Global({ value: "i32", mutable: true }, 1);
    INSTANCE_FLAGS.set(0, instanceFlags0);
    let exports0;
    let exports1;
    let memory0;
    let realloc0;
    let realloc0Async;
    
    const _trampoline1 = function(arg0, arg1, arg2) {
      var ptr0 = arg0;
      var len0 = arg1;
      var result0 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr0, len0));
      _debugLog('[iface="mailwright:plugin/config@0.1.0", function="get-list"] [Instruction::CallInterface] (sync, @ enter)');
      const hostProvided = true;
      
      let parentTask;
      let task;
      let subtask;
      
      const createTask = () => {
        const results = createNewCurrentTask({
          componentIdx: -1,
          isAsync: false,
          entryFnName: 'getList',
          getCallbackFn: () => null,
          callbackFnName: null,
          errHandling: 'none',
          callingWasmExport: false,
        });
        task = results[0];
      };
      
      taskCreation: {
        parentTask = getCurrentTask(
        0,
        _getGlobalCurrentTaskMeta(0)?.taskID,
        )?.task;
        
        if (!parentTask) {
          createTask();
          break taskCreation;
        }
        
        createTask();
        
        if (hostProvided) {
          subtask = parentTask.getLatestSubtask();
          if (!subtask) {
            throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
          }
          task.setParentSubtask(subtask);
        }
      }
      
      const started = task.enterSync();
      let ret;
      
      
      try {
        ret = _withGlobalCurrentTaskMeta({
          componentIdx: task.componentIdx(),
          taskID: task.id(),
          fn: () => _trackHostOperation(() => getList(result0)),
        })
        ;
      } catch (err) {
        
        _debugLog('[Instruction::CallInterface] error during sync call', {
          taskID: task.id(),
          subtaskID: task.getParentSubtask()?.id(),
          err,
        });
        getOrCreateAsyncState(0).markTrapped(err);
        task.setErrored(err);
        task.reject(err);
        task.exit();
        throw err;
        
      }
      
      var vec2 = ret;
      var len2 = vec2.length;
      var result2 = realloc0(0, 0, 4, len2 * 8);
      for (let i = 0; i < vec2.length; i++) {
        const e = vec2[i];
        const base = result2 + i * 8;
        var encodeRes = _utf8AllocateAndEncode(e, realloc0, memory0);
        var ptr1= encodeRes.ptr;
        var len1 = encodeRes.len;
        
        dataView(memory0).setUint32(base + 4, len1, true);
        dataView(memory0).setUint32(base + 0, ptr1, true);
      }
      dataView(memory0).setUint32(arg2 + 4, len2, true);
      dataView(memory0).setUint32(arg2 + 0, result2, true);
      _debugLog('[iface="mailwright:plugin/config@0.1.0", function="get-list"][Instruction::Return]', {
        funcName: 'get-list',
        paramCount: 0,
        async: false,
        postReturn: false
      });
      task.resolve([ret]);
      task.exit();
    }
    _trampoline1.fnName = 'mailwright:plugin/config@0.1.0#getList';
    
    const handleTable0 = [T_FLAG, 0];
    handleTable0._createdReps = new Set();
    handleTable0._componentIdx = 0;
    
    
    const captureTable0= new Map();
    let captureCnt0= 0;
    
    HANDLE_TABLES[0] = handleTable0;
    
    const _trampoline2 = function(arg0, arg1) {
      var handle1 = arg0;
      
      var rep2 = handleTable0[(handle1 << 1) + 1] & ~T_FLAG;
      var rsc0 = captureTable0.get(rep2);
      if (!rsc0) {
        rsc0 = Object.create(Message.prototype);
        Object.defineProperty(rsc0, symbolRscHandle, { writable: true, value: handle1});
        Object.defineProperty(rsc0, symbolRscRep, { writable: true, value: rep2});
      }
      
      curResourceBorrows.push(rsc0);
      _debugLog('[iface="mailwright:plugin/types@0.1.0", function="[method]message.envelope"] [Instruction::CallInterface] (sync, @ enter)');
      const hostProvided = true;
      
      let parentTask;
      let task;
      let subtask;
      
      const createTask = () => {
        const results = createNewCurrentTask({
          componentIdx: -1,
          isAsync: false,
          entryFnName: 'envelope',
          getCallbackFn: () => null,
          callbackFnName: null,
          errHandling: 'none',
          callingWasmExport: false,
        });
        task = results[0];
      };
      
      taskCreation: {
        parentTask = getCurrentTask(
        0,
        _getGlobalCurrentTaskMeta(0)?.taskID,
        )?.task;
        
        if (!parentTask) {
          createTask();
          break taskCreation;
        }
        
        createTask();
        
        if (hostProvided) {
          subtask = parentTask.getLatestSubtask();
          if (!subtask) {
            throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
          }
          task.setParentSubtask(subtask);
        }
      }
      
      const started = task.enterSync();
      let ret;
      
      
      try {
        ret = _withGlobalCurrentTaskMeta({
          componentIdx: task.componentIdx(),
          taskID: task.id(),
          fn: () => _trackHostOperation(() => rsc0.envelope()),
        })
        ;
      } catch (err) {
        
        _debugLog('[Instruction::CallInterface] error during sync call', {
          taskID: task.id(),
          subtaskID: task.getParentSubtask()?.id(),
          err,
        });
        getOrCreateAsyncState(0).markTrapped(err);
        task.setErrored(err);
        task.reject(err);
        task.exit();
        throw err;
        
      }
      
      for (const entry of curResourceBorrows) {
        const rsc = entry.rsc ?? entry;
        if (entry.drop) {
          if (rsc[symbolRscHandle]) {
            entry.drop(rsc[symbolRscHandle]);
          }
        }
        rsc[symbolRscHandle] = undefined;
      }
      curResourceBorrows = [];
      var {mailFrom: v3_0, rcptTo: v3_1 } = ret;
      
      var encodeRes = _utf8AllocateAndEncode(v3_0, realloc0, memory0);
      var ptr4= encodeRes.ptr;
      var len4 = encodeRes.len;
      
      dataView(memory0).setUint32(arg1 + 4, len4, true);
      dataView(memory0).setUint32(arg1 + 0, ptr4, true);
      var vec6 = v3_1;
      var len6 = vec6.length;
      var result6 = realloc0(0, 0, 4, len6 * 8);
      for (let i = 0; i < vec6.length; i++) {
        const e = vec6[i];
        const base = result6 + i * 8;
        var encodeRes = _utf8AllocateAndEncode(e, realloc0, memory0);
        var ptr5= encodeRes.ptr;
        var len5 = encodeRes.len;
        
        dataView(memory0).setUint32(base + 4, len5, true);
        dataView(memory0).setUint32(base + 0, ptr5, true);
      }
      dataView(memory0).setUint32(arg1 + 12, len6, true);
      dataView(memory0).setUint32(arg1 + 8, result6, true);
      _debugLog('[iface="mailwright:plugin/types@0.1.0", function="[method]message.envelope"][Instruction::Return]', {
        funcName: '[method]message.envelope',
        paramCount: 0,
        async: false,
        postReturn: false
      });
      task.resolve([ret]);
      task.exit();
    }
    _trampoline2.fnName = 'mailwright:plugin/types@0.1.0#envelope';
    
    const _trampoline3 = function(arg0, arg1, arg2, arg3) {
      var handle1 = arg0;
      
      var rep2 = handleTable0[(handle1 << 1) + 1] & ~T_FLAG;
      var rsc0 = captureTable0.get(rep2);
      if (!rsc0) {
        rsc0 = Object.create(Message.prototype);
        Object.defineProperty(rsc0, symbolRscHandle, { writable: true, value: handle1});
        Object.defineProperty(rsc0, symbolRscRep, { writable: true, value: rep2});
      }
      
      curResourceBorrows.push(rsc0);
      var ptr3 = arg1;
      var len3 = arg2;
      var result3 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr3, len3));
      _debugLog('[iface="mailwright:plugin/types@0.1.0", function="[method]message.header"] [Instruction::CallInterface] (sync, @ enter)');
      const hostProvided = true;
      
      let parentTask;
      let task;
      let subtask;
      
      const createTask = () => {
        const results = createNewCurrentTask({
          componentIdx: -1,
          isAsync: false,
          entryFnName: 'header',
          getCallbackFn: () => null,
          callbackFnName: null,
          errHandling: 'none',
          callingWasmExport: false,
        });
        task = results[0];
      };
      
      taskCreation: {
        parentTask = getCurrentTask(
        0,
        _getGlobalCurrentTaskMeta(0)?.taskID,
        )?.task;
        
        if (!parentTask) {
          createTask();
          break taskCreation;
        }
        
        createTask();
        
        if (hostProvided) {
          subtask = parentTask.getLatestSubtask();
          if (!subtask) {
            throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
          }
          task.setParentSubtask(subtask);
        }
      }
      
      const started = task.enterSync();
      let ret;
      
      
      try {
        ret = _withGlobalCurrentTaskMeta({
          componentIdx: task.componentIdx(),
          taskID: task.id(),
          fn: () => _trackHostOperation(() => rsc0.header(result3)),
        })
        ;
      } catch (err) {
        
        _debugLog('[Instruction::CallInterface] error during sync call', {
          taskID: task.id(),
          subtaskID: task.getParentSubtask()?.id(),
          err,
        });
        getOrCreateAsyncState(0).markTrapped(err);
        task.setErrored(err);
        task.reject(err);
        task.exit();
        throw err;
        
      }
      
      for (const entry of curResourceBorrows) {
        const rsc = entry.rsc ?? entry;
        if (entry.drop) {
          if (rsc[symbolRscHandle]) {
            entry.drop(rsc[symbolRscHandle]);
          }
        }
        rsc[symbolRscHandle] = undefined;
      }
      curResourceBorrows = [];
      var vec5 = ret;
      var len5 = vec5.length;
      var result5 = realloc0(0, 0, 4, len5 * 8);
      for (let i = 0; i < vec5.length; i++) {
        const e = vec5[i];
        const base = result5 + i * 8;
        var encodeRes = _utf8AllocateAndEncode(e, realloc0, memory0);
        var ptr4= encodeRes.ptr;
        var len4 = encodeRes.len;
        
        dataView(memory0).setUint32(base + 4, len4, true);
        dataView(memory0).setUint32(base + 0, ptr4, true);
      }
      dataView(memory0).setUint32(arg3 + 4, len5, true);
      dataView(memory0).setUint32(arg3 + 0, result5, true);
      _debugLog('[iface="mailwright:plugin/types@0.1.0", function="[method]message.header"][Instruction::Return]', {
        funcName: '[method]message.header',
        paramCount: 0,
        async: false,
        postReturn: false
      });
      task.resolve([ret]);
      task.exit();
    }
    _trampoline3.fnName = 'mailwright:plugin/types@0.1.0#header';
    
    const _trampoline4 = function(arg0, arg1) {
      var handle1 = arg0;
      
      var rep2 = handleTable0[(handle1 << 1) + 1] & ~T_FLAG;
      var rsc0 = captureTable0.get(rep2);
      if (!rsc0) {
        rsc0 = Object.create(Message.prototype);
        Object.defineProperty(rsc0, symbolRscHandle, { writable: true, value: handle1});
        Object.defineProperty(rsc0, symbolRscRep, { writable: true, value: rep2});
      }
      
      curResourceBorrows.push(rsc0);
      _debugLog('[iface="mailwright:plugin/types@0.1.0", function="[method]message.parts"] [Instruction::CallInterface] (sync, @ enter)');
      const hostProvided = true;
      
      let parentTask;
      let task;
      let subtask;
      
      const createTask = () => {
        const results = createNewCurrentTask({
          componentIdx: -1,
          isAsync: false,
          entryFnName: 'parts',
          getCallbackFn: () => null,
          callbackFnName: null,
          errHandling: 'none',
          callingWasmExport: false,
        });
        task = results[0];
      };
      
      taskCreation: {
        parentTask = getCurrentTask(
        0,
        _getGlobalCurrentTaskMeta(0)?.taskID,
        )?.task;
        
        if (!parentTask) {
          createTask();
          break taskCreation;
        }
        
        createTask();
        
        if (hostProvided) {
          subtask = parentTask.getLatestSubtask();
          if (!subtask) {
            throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
          }
          task.setParentSubtask(subtask);
        }
      }
      
      const started = task.enterSync();
      let ret;
      
      
      try {
        ret = _withGlobalCurrentTaskMeta({
          componentIdx: task.componentIdx(),
          taskID: task.id(),
          fn: () => _trackHostOperation(() => rsc0.parts()),
        })
        ;
      } catch (err) {
        
        _debugLog('[Instruction::CallInterface] error during sync call', {
          taskID: task.id(),
          subtaskID: task.getParentSubtask()?.id(),
          err,
        });
        getOrCreateAsyncState(0).markTrapped(err);
        task.setErrored(err);
        task.reject(err);
        task.exit();
        throw err;
        
      }
      
      for (const entry of curResourceBorrows) {
        const rsc = entry.rsc ?? entry;
        if (entry.drop) {
          if (rsc[symbolRscHandle]) {
            entry.drop(rsc[symbolRscHandle]);
          }
        }
        rsc[symbolRscHandle] = undefined;
      }
      curResourceBorrows = [];
      var vec11 = ret;
      var len11 = vec11.length;
      var result11 = realloc0(0, 0, 4, len11 * 52);
      for (let i = 0; i < vec11.length; i++) {
        const e = vec11[i];
        const base = result11 + i * 52;var {index: v3_0, parent: v3_1, role: v3_2, contentType: v3_3, filename: v3_4, contentId: v3_5, size: v3_6 } = e;
        dataView(memory0).setInt32(base + 0, toUint32(v3_0), true);
        var variant4 = v3_1;
        if (variant4 === null || variant4=== undefined) {
          dataView(memory0).setInt8(base + 4, 0, true);
        } else {
          const e = variant4;
          dataView(memory0).setInt8(base + 4, 1, true);
          dataView(memory0).setInt32(base + 8, toUint32(e), true);
        }
        var val5 = v3_2;
        let enum5;
        switch (val5) {
          case 'container': {
            enum5 = 0;
            break;
          }
          case 'text': {
            enum5 = 1;
            break;
          }
          case 'html': {
            enum5 = 2;
            break;
          }
          case 'inline': {
            enum5 = 3;
            break;
          }
          case 'attachment': {
            enum5 = 4;
            break;
          }
          default: {
            if ((v3_2) instanceof Error) {
              console.error(v3_2);
            }
            
            throw new TypeError(`"${val5}" is not one of the cases of part-role`);
          }
        }
        dataView(memory0).setInt8(base + 12, enum5, true);
        
        var encodeRes = _utf8AllocateAndEncode(v3_3, realloc0, memory0);
        var ptr6= encodeRes.ptr;
        var len6 = encodeRes.len;
        
        dataView(memory0).setUint32(base + 20, len6, true);
        dataView(memory0).setUint32(base + 16, ptr6, true);
        var variant8 = v3_4;
        if (variant8 === null || variant8=== undefined) {
          dataView(memory0).setInt8(base + 24, 0, true);
        } else {
          const e = variant8;
          dataView(memory0).setInt8(base + 24, 1, true);
          
          var encodeRes = _utf8AllocateAndEncode(e, realloc0, memory0);
          var ptr7= encodeRes.ptr;
          var len7 = encodeRes.len;
          
          dataView(memory0).setUint32(base + 32, len7, true);
          dataView(memory0).setUint32(base + 28, ptr7, true);
        }
        var variant10 = v3_5;
        if (variant10 === null || variant10=== undefined) {
          dataView(memory0).setInt8(base + 36, 0, true);
        } else {
          const e = variant10;
          dataView(memory0).setInt8(base + 36, 1, true);
          
          var encodeRes = _utf8AllocateAndEncode(e, realloc0, memory0);
          var ptr9= encodeRes.ptr;
          var len9 = encodeRes.len;
          
          dataView(memory0).setUint32(base + 44, len9, true);
          dataView(memory0).setUint32(base + 40, ptr9, true);
        }
        dataView(memory0).setInt32(base + 48, toUint32(v3_6), true);
      }
      dataView(memory0).setUint32(arg1 + 4, len11, true);
      dataView(memory0).setUint32(arg1 + 0, result11, true);
      _debugLog('[iface="mailwright:plugin/types@0.1.0", function="[method]message.parts"][Instruction::Return]', {
        funcName: '[method]message.parts',
        paramCount: 0,
        async: false,
        postReturn: false
      });
      task.resolve([ret]);
      task.exit();
    }
    _trampoline4.fnName = 'mailwright:plugin/types@0.1.0#parts';
    
    const _trampoline5 = function(arg0, arg1, arg2) {
      var handle1 = arg0;
      
      var rep2 = handleTable0[(handle1 << 1) + 1] & ~T_FLAG;
      var rsc0 = captureTable0.get(rep2);
      if (!rsc0) {
        rsc0 = Object.create(Message.prototype);
        Object.defineProperty(rsc0, symbolRscHandle, { writable: true, value: handle1});
        Object.defineProperty(rsc0, symbolRscRep, { writable: true, value: rep2});
      }
      
      curResourceBorrows.push(rsc0);
      _debugLog('[iface="mailwright:plugin/types@0.1.0", function="[method]message.text"] [Instruction::CallInterface] (sync, @ enter)');
      const hostProvided = true;
      
      let parentTask;
      let task;
      let subtask;
      
      const createTask = () => {
        const results = createNewCurrentTask({
          componentIdx: -1,
          isAsync: false,
          entryFnName: 'text',
          getCallbackFn: () => null,
          callbackFnName: null,
          errHandling: 'result-catch-handler',
          callingWasmExport: false,
        });
        task = results[0];
      };
      
      taskCreation: {
        parentTask = getCurrentTask(
        0,
        _getGlobalCurrentTaskMeta(0)?.taskID,
        )?.task;
        
        if (!parentTask) {
          createTask();
          break taskCreation;
        }
        
        createTask();
        
        if (hostProvided) {
          subtask = parentTask.getLatestSubtask();
          if (!subtask) {
            throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
          }
          task.setParentSubtask(subtask);
        }
      }
      
      const started = task.enterSync();
      let ret;
      
      try {
        const hostRet3 = _withGlobalCurrentTaskMeta({
          componentIdx: task.componentIdx(),
          taskID: task.id(),
          fn: () => _trackHostOperation(() => rsc0.text(arg1 >>> 0)),
        })
        ;
        ret = hostRet3 !== null && typeof hostRet3 === 'object' && (hostRet3.tag === 'ok' || hostRet3.tag === 'err')
        ? hostRet3
        : { tag: 'ok', val: hostRet3};
      } catch (e) {
        if (getOrCreateAsyncState(0).markTrapped(e)) { throw e; }
        ret = { tag: 'err', val: getErrorPayload(e) };
      }
      
      for (const entry of curResourceBorrows) {
        const rsc = entry.rsc ?? entry;
        if (entry.drop) {
          if (rsc[symbolRscHandle]) {
            entry.drop(rsc[symbolRscHandle]);
          }
        }
        rsc[symbolRscHandle] = undefined;
      }
      curResourceBorrows = [];
      var variant6 = ret;
      switch (variant6.tag) {
        case 'ok': {
          const e = variant6.val;
          dataView(memory0).setInt8(arg2 + 0, 0, true);
          
          var encodeRes = _utf8AllocateAndEncode(e, realloc0, memory0);
          var ptr4= encodeRes.ptr;
          var len4 = encodeRes.len;
          
          dataView(memory0).setUint32(arg2 + 8, len4, true);
          dataView(memory0).setUint32(arg2 + 4, ptr4, true);
          
          break;
        }
        case 'err': {
          const e = variant6.val;
          dataView(memory0).setInt8(arg2 + 0, 1, true);
          var val5 = e;
          let enum5;
          switch (val5) {
            case 'no-such-part': {
              enum5 = 0;
              break;
            }
            case 'not-text': {
              enum5 = 1;
              break;
            }
            case 'denied': {
              enum5 = 2;
              break;
            }
            case 'too-large': {
              enum5 = 3;
              break;
            }
            default: {
              if ((e) instanceof Error) {
                console.error(e);
              }
              
              throw new TypeError(`"${val5}" is not one of the cases of read-error`);
            }
          }
          dataView(memory0).setInt8(arg2 + 4, enum5, true);
          
          break;
        }
        default: {
          _debugLog("ERROR: invalid value (expected result as object with 'tag' member)", { value: variant6, valueType: typeof variant6});
          throw new TypeError('invalid variant specified for result');
        }
      }
      _debugLog('[iface="mailwright:plugin/types@0.1.0", function="[method]message.text"][Instruction::Return]', {
        funcName: '[method]message.text',
        paramCount: 0,
        async: false,
        postReturn: false
      });
      task.resolve([ret]);
      task.exit();
    }
    _trampoline5.fnName = 'mailwright:plugin/types@0.1.0#text';
    
    const _trampoline6 = function(arg0, arg1, arg2) {
      let enum0;
      switch (arg0) {
        case 0: {
          enum0 = 'debug';
          break;
        }
        case 1: {
          enum0 = 'info';
          break;
        }
        case 2: {
          enum0 = 'warn';
          break;
        }
        case 3: {
          enum0 = 'error';
          break;
        }
        default: {
          throw new TypeError('invalid discriminant specified for Level');
        }
      }
      var ptr1 = arg1;
      var len1 = arg2;
      var result1 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr1, len1));
      _debugLog('[iface="mailwright:plugin/log@0.1.0", function="log"] [Instruction::CallInterface] (sync, @ enter)');
      const hostProvided = true;
      
      let parentTask;
      let task;
      let subtask;
      
      const createTask = () => {
        const results = createNewCurrentTask({
          componentIdx: -1,
          isAsync: false,
          entryFnName: 'log',
          getCallbackFn: () => null,
          callbackFnName: null,
          errHandling: 'none',
          callingWasmExport: false,
        });
        task = results[0];
      };
      
      taskCreation: {
        parentTask = getCurrentTask(
        0,
        _getGlobalCurrentTaskMeta(0)?.taskID,
        )?.task;
        
        if (!parentTask) {
          createTask();
          break taskCreation;
        }
        
        createTask();
        
        if (hostProvided) {
          subtask = parentTask.getLatestSubtask();
          if (!subtask) {
            throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
          }
          task.setParentSubtask(subtask);
        }
      }
      
      const started = task.enterSync();
      let ret;
      
      
      try {
        _withGlobalCurrentTaskMeta({
          componentIdx: task.componentIdx(),
          taskID: task.id(),
          fn: () => _trackHostOperation(() => log(enum0, result1)),
        })
        ;
      } catch (err) {
        
        _debugLog('[Instruction::CallInterface] error during sync call', {
          taskID: task.id(),
          subtaskID: task.getParentSubtask()?.id(),
          err,
        });
        getOrCreateAsyncState(0).markTrapped(err);
        task.setErrored(err);
        task.reject(err);
        task.exit();
        throw err;
        
      }
      
      _debugLog('[iface="mailwright:plugin/log@0.1.0", function="log"][Instruction::Return]', {
        funcName: 'log',
        paramCount: 0,
        async: false,
        postReturn: false
      });
      task.resolve([ret]);
      task.exit();
    }
    _trampoline6.fnName = 'mailwright:plugin/log@0.1.0#log';
    let exports2;
    let postReturn0;
    let postReturn0Async;
    let postReturn1;
    let postReturn1Async;
    let filter010Describe;
    
    function describe() {
      
      const hostProvided = false;
      getOrCreateAsyncState(0).throwIfTrapped();
      
      const [task, _wasm_call_currentTaskID] = createNewCurrentTask({
        componentIdx: 0,
        isAsync: false,
        isManualAsync: false,
        preserveFutureResult: false,
        entryFnName: 'filter010Describe',
        getCallbackFn: () => null,
        callbackFnName: null,
        errHandling: 'none',
        callingWasmExport: true,
      });
      task.setCalleeIsAsync(false);
      
      const started = task.enterSync();
      CURRENT_TASK_MAY_BLOCK.value = task.mayBlock() ? 1 : 0;
      
      if (0!== null) {
        task.setReturnMemoryIdx(0);
        task.setReturnMemory((() => memory0)());
      }
      
      
      return _withGlobalCurrentTaskMeta({
        taskID: task.id(),
        componentIdx: task.componentIdx(),
        fn: () => {
          try {
            
            _debugLog('[iface="mailwright:plugin/filter@0.1.0", function="describe"][Instruction::CallWasm] enter', {
              funcName: 'describe',
              paramCount: 0,
              async: false,
              postReturn: true,
            });
            
            let ret;
            
            try {
              ret =  _withGlobalCurrentTaskMeta({
                taskID: task.id(),
                componentIdx: task.componentIdx(),
                fn: () => filter010Describe(),
              });
            } catch (err) {
              
              _debugLog('[Instruction::CallWasm] error during sync call', {
                taskID: task.id(),
                err,
              });
              getOrCreateAsyncState(0).markTrapped(err);
              task.setErrored(err);
              task.reject(err);
              task.exit();
              throw err;
              
            }
            
            var ptr0 = dataView(memory0).getUint32(ret + 0, true);
            var len0 = dataView(memory0).getUint32(ret + 4, true);
            var result0 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr0, len0));
            var ptr1 = dataView(memory0).getUint32(ret + 8, true);
            var len1 = dataView(memory0).getUint32(ret + 12, true);
            var result1 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr1, len1));
            var ptr2 = dataView(memory0).getUint32(ret + 16, true);
            var len2 = dataView(memory0).getUint32(ret + 20, true);
            var result2 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr2, len2));
            var len4 = dataView(memory0).getUint32(ret + 28, true);
            var base4 = dataView(memory0).getUint32(ret + 24, true);
            if (base4 % 4 !== 0) throw new TypeError(`list pointer [${base4}] is not aligned to 4`);
            var result4 = [];
            for (let i = 0; i < len4; i++) {
              const base = base4 + i * 8;
              var ptr3 = dataView(memory0).getUint32(base + 0, true);
              var len3 = dataView(memory0).getUint32(base + 4, true);
              var result3 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr3, len3));
              result4.push(result3);
            }
            var len7 = dataView(memory0).getUint32(ret + 36, true);
            var base7 = dataView(memory0).getUint32(ret + 32, true);
            if (base7 % 4 !== 0) throw new TypeError(`list pointer [${base7}] is not aligned to 4`);
            var result7 = [];
            for (let i = 0; i < len7; i++) {
              const base = base7 + i * 20;
              var ptr5 = dataView(memory0).getUint32(base + 0, true);
              var len5 = dataView(memory0).getUint32(base + 4, true);
              var result5 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr5, len5));
              var ptr6 = dataView(memory0).getUint32(base + 12, true);
              var len6 = dataView(memory0).getUint32(base + 16, true);
              var result6 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr6, len6));
              result7.push({
                name: result5,
                points: dataView(memory0).getInt32(base + 8, true),
                doc: result6,
              });
            }
            var len14 = dataView(memory0).getUint32(ret + 44, true);
            var base14 = dataView(memory0).getUint32(ret + 40, true);
            if (base14 % 4 !== 0) throw new TypeError(`list pointer [${base14}] is not aligned to 4`);
            var result14 = [];
            for (let i = 0; i < len14; i++) {
              const base = base14 + i * 32;
              var ptr8 = dataView(memory0).getUint32(base + 0, true);
              var len8 = dataView(memory0).getUint32(base + 4, true);
              var result8 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr8, len8));
              let enum9;
              switch (dataView(memory0).getUint8(base + 8, true)) {
                case 0: {
                  enum9 = 'text';
                  break;
                }
                case 1: {
                  enum9 = 'integer';
                  break;
                }
                case 2: {
                  enum9 = 'boolean';
                  break;
                }
                case 3: {
                  enum9 = 'text-list';
                  break;
                }
                default: {
                  throw new TypeError('invalid discriminant specified for SettingKind');
                }
              }
              var bool10 = dataView(memory0).getUint8(base + 9, true);
              let variant12;
              switch (dataView(memory0).getUint8(base + 12, true)) {
                case 0: {
                  variant12 = undefined;
                  break;
                }
                case 1: {
                  var ptr11 = dataView(memory0).getUint32(base + 16, true);
                  var len11 = dataView(memory0).getUint32(base + 20, true);
                  var result11 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr11, len11));
                  variant12 = result11;
                  break;
                }
                default: {
                  throw new TypeError('invalid variant discriminant for option');
                }
              }
              var ptr13 = dataView(memory0).getUint32(base + 24, true);
              var len13 = dataView(memory0).getUint32(base + 28, true);
              var result13 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr13, len13));
              result14.push({
                key: result8,
                kind: enum9,
                required: bool10 == 0 ? false : (bool10 == 1 ? true : throwInvalidBool()),
                fallback: variant12,
                doc: result13,
              });
            }
            _debugLog('[iface="mailwright:plugin/filter@0.1.0", function="describe"][Instruction::Return]', {
              funcName: 'describe',
              paramCount: 1,
              async: false,
              postReturn: true
            });
            task.resolve([{
              name: result0,
              version: result1,
              doc: result2,
              wants: result4,
              symbols: result7,
              settings: result14,
            }]);
            const retCopy = {
              name: result0,
              version: result1,
              doc: result2,
              wants: result4,
              symbols: result7,
              settings: result14,
            };
            
            let cstate = getOrCreateAsyncState(0);
            cstate.mayLeave = false;
            postReturn0(ret);
            cstate.mayLeave = true;
            task.exit();
            return retCopy;
            
            
          } catch (err) {
            if (!task.isResolvedState()) {
              task.setErrored(err);
              task.reject(err);
            }
            if (!task.isExited()) { task.exit({ skipExclusiveLockCheck: true }); }
            throw err;
          }
        },
      });
      
    }
    let filter010Check;
    
    function check(arg0) {
      
      const hostProvided = false;
      getOrCreateAsyncState(0).throwIfTrapped();
      
      const [task, _wasm_call_currentTaskID] = createNewCurrentTask({
        componentIdx: 0,
        isAsync: false,
        isManualAsync: false,
        preserveFutureResult: false,
        entryFnName: 'filter010Check',
        getCallbackFn: () => null,
        callbackFnName: null,
        errHandling: 'throw-result-err',
        callingWasmExport: true,
      });
      task.setCalleeIsAsync(false);
      
      const started = task.enterSync();
      CURRENT_TASK_MAY_BLOCK.value = task.mayBlock() ? 1 : 0;
      
      if (0!== null) {
        task.setReturnMemoryIdx(0);
        task.setReturnMemory((() => memory0)());
      }
      
      
      return _withGlobalCurrentTaskMeta({
        taskID: task.id(),
        componentIdx: task.componentIdx(),
        fn: () => {
          try {
            
            
            if (!(arg0 instanceof Message)) {
              throw new TypeError('Resource error: Not a valid \"Message\" resource.');
            }
            var handle0 = arg0[symbolRscHandle];
            if (!handle0) {
              const rep = arg0[symbolRscRep] || ++captureCnt0;
              captureTable0.set(rep, arg0);
              handle0 = rscTableCreateOwn(handleTable0, rep);
            }
            
            _debugLog('[iface="mailwright:plugin/filter@0.1.0", function="check"][Instruction::CallWasm] enter', {
              funcName: 'check',
              paramCount: 1,
              async: false,
              postReturn: true,
            });
            
            let ret;
            
            try {
              ret =  _withGlobalCurrentTaskMeta({
                taskID: task.id(),
                componentIdx: task.componentIdx(),
                fn: () => filter010Check(handle0),
              });
            } catch (err) {
              
              _debugLog('[Instruction::CallWasm] error during sync call', {
                taskID: task.id(),
                err,
              });
              getOrCreateAsyncState(0).markTrapped(err);
              task.setErrored(err);
              task.reject(err);
              task.exit();
              throw err;
              
            }
            
            let variant43;
            switch (dataView(memory0).getUint8(ret + 0, true)) {
              case 0: {
                let variant10;
                switch (dataView(memory0).getUint8(ret + 4, true)) {
                  case 0: {
                    variant10= {
                      tag: 'accept',
                    };
                    break;
                  }
                  case 1: {
                    var ptr1 = dataView(memory0).getUint32(ret + 8, true);
                    var len1 = dataView(memory0).getUint32(ret + 12, true);
                    var result1 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr1, len1));
                    let variant2;
                    switch (dataView(memory0).getUint8(ret + 16, true)) {
                      case 0: {
                        variant2 = undefined;
                        break;
                      }
                      case 1: {
                        variant2 = clampGuest(dataView(memory0).getUint16(ret + 18, true), 0, 65535);
                        break;
                      }
                      default: {
                        throw new TypeError('invalid variant discriminant for option');
                      }
                    }
                    let variant4;
                    switch (dataView(memory0).getUint8(ret + 20, true)) {
                      case 0: {
                        variant4 = undefined;
                        break;
                      }
                      case 1: {
                        var ptr3 = dataView(memory0).getUint32(ret + 24, true);
                        var len3 = dataView(memory0).getUint32(ret + 28, true);
                        var result3 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr3, len3));
                        variant4 = result3;
                        break;
                      }
                      default: {
                        throw new TypeError('invalid variant discriminant for option');
                      }
                    }
                    variant10= {
                      tag: 'tempfail',
                      val: {
                        reason: result1,
                        code: variant2,
                        enhanced: variant4,
                      }
                    };
                    break;
                  }
                  case 2: {
                    var ptr5 = dataView(memory0).getUint32(ret + 8, true);
                    var len5 = dataView(memory0).getUint32(ret + 12, true);
                    var result5 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr5, len5));
                    let variant6;
                    switch (dataView(memory0).getUint8(ret + 16, true)) {
                      case 0: {
                        variant6 = undefined;
                        break;
                      }
                      case 1: {
                        variant6 = clampGuest(dataView(memory0).getUint16(ret + 18, true), 0, 65535);
                        break;
                      }
                      default: {
                        throw new TypeError('invalid variant discriminant for option');
                      }
                    }
                    let variant8;
                    switch (dataView(memory0).getUint8(ret + 20, true)) {
                      case 0: {
                        variant8 = undefined;
                        break;
                      }
                      case 1: {
                        var ptr7 = dataView(memory0).getUint32(ret + 24, true);
                        var len7 = dataView(memory0).getUint32(ret + 28, true);
                        var result7 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr7, len7));
                        variant8 = result7;
                        break;
                      }
                      default: {
                        throw new TypeError('invalid variant discriminant for option');
                      }
                    }
                    variant10= {
                      tag: 'reject',
                      val: {
                        reason: result5,
                        code: variant6,
                        enhanced: variant8,
                      }
                    };
                    break;
                  }
                  case 3: {
                    var ptr9 = dataView(memory0).getUint32(ret + 8, true);
                    var len9 = dataView(memory0).getUint32(ret + 12, true);
                    var result9 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr9, len9));
                    variant10= {
                      tag: 'quarantine',
                      val: result9
                    };
                    break;
                  }
                  default: {
                    throw new TypeError('invalid variant discriminant for Verdict');
                  }
                }
                var len34 = dataView(memory0).getUint32(ret + 36, true);
                var base34 = dataView(memory0).getUint32(ret + 32, true);
                if (base34 % 4 !== 0) throw new TypeError(`list pointer [${base34}] is not aligned to 4`);
                var result34 = [];
                for (let i = 0; i < len34; i++) {
                  const base = base34 + i * 40;
                  let variant33;
                  switch (dataView(memory0).getUint8(base + 0, true)) {
                    case 0: {
                      var ptr11 = dataView(memory0).getUint32(base + 4, true);
                      var len11 = dataView(memory0).getUint32(base + 8, true);
                      var result11 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr11, len11));
                      var ptr12 = dataView(memory0).getUint32(base + 12, true);
                      var len12 = dataView(memory0).getUint32(base + 16, true);
                      var result12 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr12, len12));
                      variant33= {
                        tag: 'add-header',
                        val: {
                          name: result11,
                          value: result12,
                        }
                      };
                      break;
                    }
                    case 1: {
                      var ptr13 = dataView(memory0).getUint32(base + 4, true);
                      var len13 = dataView(memory0).getUint32(base + 8, true);
                      var result13 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr13, len13));
                      var ptr14 = dataView(memory0).getUint32(base + 12, true);
                      var len14 = dataView(memory0).getUint32(base + 16, true);
                      var result14 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr14, len14));
                      variant33= {
                        tag: 'set-header',
                        val: {
                          name: result13,
                          value: result14,
                        }
                      };
                      break;
                    }
                    case 2: {
                      var ptr15 = dataView(memory0).getUint32(base + 4, true);
                      var len15 = dataView(memory0).getUint32(base + 8, true);
                      var result15 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr15, len15));
                      variant33= {
                        tag: 'remove-header',
                        val: result15
                      };
                      break;
                    }
                    case 3: {
                      var ptr16 = dataView(memory0).getUint32(base + 4, true);
                      var len16 = dataView(memory0).getUint32(base + 8, true);
                      var result16 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr16, len16));
                      variant33= {
                        tag: 'set-text',
                        val: result16
                      };
                      break;
                    }
                    case 4: {
                      var ptr17 = dataView(memory0).getUint32(base + 4, true);
                      var len17 = dataView(memory0).getUint32(base + 8, true);
                      var result17 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr17, len17));
                      variant33= {
                        tag: 'set-html',
                        val: result17
                      };
                      break;
                    }
                    case 5: {
                      var ptr18 = dataView(memory0).getUint32(base + 8, true);
                      var len18 = dataView(memory0).getUint32(base + 12, true);
                      var result18 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr18, len18));
                      var ptr19 = dataView(memory0).getUint32(base + 16, true);
                      var len19 = dataView(memory0).getUint32(base + 20, true);
                      var result19 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr19, len19));
                      variant33= {
                        tag: 'substitute',
                        val: {
                          part: dataView(memory0).getInt32(base + 4, true) >>> 0,
                          find: result18,
                          replace: result19,
                        }
                      };
                      break;
                    }
                    case 6: {
                      var ptr20 = dataView(memory0).getUint32(base + 4, true);
                      var len20 = dataView(memory0).getUint32(base + 8, true);
                      var result20 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr20, len20));
                      let variant22;
                      switch (dataView(memory0).getUint8(base + 12, true)) {
                        case 0: {
                          variant22 = undefined;
                          break;
                        }
                        case 1: {
                          var ptr21 = dataView(memory0).getUint32(base + 16, true);
                          var len21 = dataView(memory0).getUint32(base + 20, true);
                          var result21 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr21, len21));
                          variant22 = result21;
                          break;
                        }
                        default: {
                          throw new TypeError('invalid variant discriminant for option');
                        }
                      }
                      variant33= {
                        tag: 'add-footer',
                        val: {
                          text: result20,
                          html: variant22,
                        }
                      };
                      break;
                    }
                    case 7: {
                      var ptr23 = dataView(memory0).getUint32(base + 4, true);
                      var len23 = dataView(memory0).getUint32(base + 8, true);
                      var result23 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr23, len23));
                      var ptr24 = dataView(memory0).getUint32(base + 12, true);
                      var len24 = dataView(memory0).getUint32(base + 16, true);
                      var result24 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr24, len24));
                      let variant26;
                      switch (dataView(memory0).getUint8(base + 20, true)) {
                        case 0: {
                          variant26 = undefined;
                          break;
                        }
                        case 1: {
                          var ptr25 = dataView(memory0).getUint32(base + 24, true);
                          var len25 = dataView(memory0).getUint32(base + 28, true);
                          var result25 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr25, len25));
                          variant26 = result25;
                          break;
                        }
                        default: {
                          throw new TypeError('invalid variant discriminant for option');
                        }
                      }
                      var ptr27 = dataView(memory0).getUint32(base + 32, true);
                      var len27 = dataView(memory0).getUint32(base + 36, true);
                      if (ptr27 % 1 !== 0) throw new TypeError(`list pointer [${ptr27}] is not aligned to 1`);
                      var result27 = new Uint8Array(memory0.buffer.slice(ptr27, ptr27 + len27 * 1));
                      variant33= {
                        tag: 'add-attachment',
                        val: {
                          filename: result23,
                          contentType: result24,
                          contentId: variant26,
                          content: result27,
                        }
                      };
                      break;
                    }
                    case 8: {
                      var ptr28 = dataView(memory0).getUint32(base + 8, true);
                      var len28 = dataView(memory0).getUint32(base + 12, true);
                      if (ptr28 % 1 !== 0) throw new TypeError(`list pointer [${ptr28}] is not aligned to 1`);
                      var result28 = new Uint8Array(memory0.buffer.slice(ptr28, ptr28 + len28 * 1));
                      variant33= {
                        tag: 'set-body',
                        val: {
                          part: dataView(memory0).getInt32(base + 4, true) >>> 0,
                          content: result28,
                        }
                      };
                      break;
                    }
                    case 9: {
                      variant33= {
                        tag: 'remove-part',
                        val: dataView(memory0).getInt32(base + 4, true) >>> 0
                      };
                      break;
                    }
                    case 10: {
                      var ptr29 = dataView(memory0).getUint32(base + 4, true);
                      var len29 = dataView(memory0).getUint32(base + 8, true);
                      var result29 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr29, len29));
                      variant33= {
                        tag: 'set-sender',
                        val: result29
                      };
                      break;
                    }
                    case 11: {
                      var len31 = dataView(memory0).getUint32(base + 8, true);
                      var base31 = dataView(memory0).getUint32(base + 4, true);
                      if (base31 % 4 !== 0) throw new TypeError(`list pointer [${base31}] is not aligned to 4`);
                      var result31 = [];
                      for (let i = 0; i < len31; i++) {
                        const base = base31 + i * 8;
                        var ptr30 = dataView(memory0).getUint32(base + 0, true);
                        var len30 = dataView(memory0).getUint32(base + 4, true);
                        var result30 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr30, len30));
                        result31.push(result30);
                      }
                      variant33= {
                        tag: 'set-recipients',
                        val: result31
                      };
                      break;
                    }
                    case 12: {
                      var ptr32 = dataView(memory0).getUint32(base + 4, true);
                      var len32 = dataView(memory0).getUint32(base + 8, true);
                      var result32 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr32, len32));
                      variant33= {
                        tag: 'add-tag',
                        val: result32
                      };
                      break;
                    }
                    default: {
                      throw new TypeError('invalid variant discriminant for Edit');
                    }
                  }
                  result34.push(variant33);
                }
                var len38 = dataView(memory0).getUint32(ret + 44, true);
                var base38 = dataView(memory0).getUint32(ret + 40, true);
                if (base38 % 4 !== 0) throw new TypeError(`list pointer [${base38}] is not aligned to 4`);
                var result38 = [];
                for (let i = 0; i < len38; i++) {
                  const base = base38 + i * 28;
                  var ptr35 = dataView(memory0).getUint32(base + 0, true);
                  var len35 = dataView(memory0).getUint32(base + 4, true);
                  var result35 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr35, len35));
                  let variant36;
                  switch (dataView(memory0).getUint8(base + 12, true)) {
                    case 0: {
                      variant36 = undefined;
                      break;
                    }
                    case 1: {
                      variant36 = dataView(memory0).getInt32(base + 16, true) >>> 0;
                      break;
                    }
                    default: {
                      throw new TypeError('invalid variant discriminant for option');
                    }
                  }
                  var ptr37 = dataView(memory0).getUint32(base + 20, true);
                  var len37 = dataView(memory0).getUint32(base + 24, true);
                  var result37 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr37, len37));
                  result38.push({
                    symbol: result35,
                    points: dataView(memory0).getInt32(base + 8, true),
                    part: variant36,
                    detail: result37,
                  });
                }
                variant43= {
                  tag: 'ok',
                  val: {
                    verdict: variant10,
                    edits: result34,
                    findings: result38,
                  }
                };
                break;
              }
              case 1: {
                let variant42;
                switch (dataView(memory0).getUint8(ret + 4, true)) {
                  case 0: {
                    var ptr39 = dataView(memory0).getUint32(ret + 8, true);
                    var len39 = dataView(memory0).getUint32(ret + 12, true);
                    var result39 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr39, len39));
                    variant42= {
                      tag: 'config',
                      val: result39
                    };
                    break;
                  }
                  case 1: {
                    var ptr40 = dataView(memory0).getUint32(ret + 8, true);
                    var len40 = dataView(memory0).getUint32(ret + 12, true);
                    var result40 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr40, len40));
                    variant42= {
                      tag: 'unsupported',
                      val: result40
                    };
                    break;
                  }
                  case 2: {
                    var ptr41 = dataView(memory0).getUint32(ret + 8, true);
                    var len41 = dataView(memory0).getUint32(ret + 12, true);
                    var result41 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr41, len41));
                    variant42= {
                      tag: 'internal',
                      val: result41
                    };
                    break;
                  }
                  default: {
                    throw new TypeError('invalid variant discriminant for Failure');
                  }
                }
                variant43= {
                  tag: 'err',
                  val: variant42
                };
                break;
              }
              default: {
                throw new TypeError('invalid variant discriminant for expected');
              }
            }
            _debugLog('[iface="mailwright:plugin/filter@0.1.0", function="check"][Instruction::Return]', {
              funcName: 'check',
              paramCount: 1,
              async: false,
              postReturn: true
            });
            const retCopy = variant43;
            task.resolve([retCopy.val]);
            
            let cstate = getOrCreateAsyncState(0);
            cstate.mayLeave = false;
            postReturn1(ret);
            cstate.mayLeave = true;
            task.exit();
            
            
            
            if (typeof retCopy === 'object' && retCopy.tag === 'err') {
              throw new ComponentError(retCopy.val);
            }
            return retCopy.val;
            
            
          } catch (err) {
            if (!task.isResolvedState()) {
              task.setErrored(err);
              task.reject(err);
            }
            if (!task.isExited()) { task.exit({ skipExclusiveLockCheck: true }); }
            throw err;
          }
        },
      });
      
    }
    function trampoline0(handle) {
      const handleEntry = rscTableRemove(handleTable0, handle);
      if (handleEntry.own) {
        
        const rsc = captureTable0.get(handleEntry.rep);
        if (rsc) {
          if (rsc[symbolDispose]) rsc[symbolDispose]();
          captureTable0.delete(handleEntry.rep);
        } else if (Message[symbolCabiDispose]) {
          Message[symbolCabiDispose](handleEntry.rep);
        }
      }
    }
    let trampoline1 = _trampoline1.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(
    null,
    {
      trampolineIdx: 1,
      componentIdx: 0,
      isAsync: false,
      isManualAsync: _trampoline1.manuallyAsync,
      paramLiftFns: [_liftFlatStringAny],
      resultLowerFns: [_lowerFlatList({
        elemLowerFn: _lowerFlatStringAny,
        elemSize32: 8,
        elemAlign32: 4,
      })],
      hasResultPointer: true,
      funcTypeIsAsync: false,
      getCallbackFn: () => null,
      getPostReturnFn: () => null,
      isCancellable: false,
      memoryIdx: 0,
      stringEncoding: 'utf8',
      getMemoryFn: () => memory0,
      getReallocFn: () => realloc0,
      importFn: _trampoline1,
    },
    ))) : _lowerImportBackwardsCompat.bind(
    null,
    {
      trampolineIdx: 1,
      componentIdx: 0,
      isAsync: false,
      isManualAsync: _trampoline1.manuallyAsync,
      paramLiftFns: [_liftFlatStringAny],
      resultLowerFns: [_lowerFlatList({
        elemLowerFn: _lowerFlatStringAny,
        elemSize32: 8,
        elemAlign32: 4,
      })],
      hasResultPointer: true,
      funcTypeIsAsync: false,
      getCallbackFn: () => null,
      getPostReturnFn: () => null,
      isCancellable: false,
      memoryIdx: 0,
      stringEncoding: 'utf8',
      getMemoryFn: () => memory0,
      getReallocFn: () => realloc0,
      importFn: _trampoline1,
    },
    );
    let trampoline2 = _trampoline2.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(
    null,
    {
      trampolineIdx: 2,
      componentIdx: 0,
      isAsync: false,
      isManualAsync: _trampoline2.manuallyAsync,
      paramLiftFns: [_liftFlatBorrow.bind(null, 0)],
      resultLowerFns: [_lowerFlatRecord({ fieldMetas: [['mailFrom', _lowerFlatStringAny, 8, 4 ],['rcptTo', _lowerFlatList({
        elemLowerFn: _lowerFlatStringAny,
        elemSize32: 8,
        elemAlign32: 4,
      }), 8, 4 ],], size32: 16, align32: 4 })],
      hasResultPointer: true,
      funcTypeIsAsync: false,
      getCallbackFn: () => null,
      getPostReturnFn: () => null,
      isCancellable: false,
      memoryIdx: 0,
      stringEncoding: 'utf8',
      getMemoryFn: () => memory0,
      getReallocFn: () => realloc0,
      importFn: _trampoline2,
    },
    ))) : _lowerImportBackwardsCompat.bind(
    null,
    {
      trampolineIdx: 2,
      componentIdx: 0,
      isAsync: false,
      isManualAsync: _trampoline2.manuallyAsync,
      paramLiftFns: [_liftFlatBorrow.bind(null, 0)],
      resultLowerFns: [_lowerFlatRecord({ fieldMetas: [['mailFrom', _lowerFlatStringAny, 8, 4 ],['rcptTo', _lowerFlatList({
        elemLowerFn: _lowerFlatStringAny,
        elemSize32: 8,
        elemAlign32: 4,
      }), 8, 4 ],], size32: 16, align32: 4 })],
      hasResultPointer: true,
      funcTypeIsAsync: false,
      getCallbackFn: () => null,
      getPostReturnFn: () => null,
      isCancellable: false,
      memoryIdx: 0,
      stringEncoding: 'utf8',
      getMemoryFn: () => memory0,
      getReallocFn: () => realloc0,
      importFn: _trampoline2,
    },
    );
    let trampoline3 = _trampoline3.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(
    null,
    {
      trampolineIdx: 3,
      componentIdx: 0,
      isAsync: false,
      isManualAsync: _trampoline3.manuallyAsync,
      paramLiftFns: [_liftFlatBorrow.bind(null, 0),_liftFlatStringAny],
      resultLowerFns: [_lowerFlatList({
        elemLowerFn: _lowerFlatStringAny,
        elemSize32: 8,
        elemAlign32: 4,
      })],
      hasResultPointer: true,
      funcTypeIsAsync: false,
      getCallbackFn: () => null,
      getPostReturnFn: () => null,
      isCancellable: false,
      memoryIdx: 0,
      stringEncoding: 'utf8',
      getMemoryFn: () => memory0,
      getReallocFn: () => realloc0,
      importFn: _trampoline3,
    },
    ))) : _lowerImportBackwardsCompat.bind(
    null,
    {
      trampolineIdx: 3,
      componentIdx: 0,
      isAsync: false,
      isManualAsync: _trampoline3.manuallyAsync,
      paramLiftFns: [_liftFlatBorrow.bind(null, 0),_liftFlatStringAny],
      resultLowerFns: [_lowerFlatList({
        elemLowerFn: _lowerFlatStringAny,
        elemSize32: 8,
        elemAlign32: 4,
      })],
      hasResultPointer: true,
      funcTypeIsAsync: false,
      getCallbackFn: () => null,
      getPostReturnFn: () => null,
      isCancellable: false,
      memoryIdx: 0,
      stringEncoding: 'utf8',
      getMemoryFn: () => memory0,
      getReallocFn: () => realloc0,
      importFn: _trampoline3,
    },
    );
    let trampoline4 = _trampoline4.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(
    null,
    {
      trampolineIdx: 4,
      componentIdx: 0,
      isAsync: false,
      isManualAsync: _trampoline4.manuallyAsync,
      paramLiftFns: [_liftFlatBorrow.bind(null, 0)],
      resultLowerFns: [_lowerFlatList({
        elemLowerFn: _lowerFlatRecord({ fieldMetas: [['index', _lowerFlatU32, 4, 4 ],['parent', 
        _lowerFlatOption({
          caseMetas: [
          [ 'none', null, 0, 0, 0 ],
          [ 'some', _lowerFlatU32, 4, 4, 1],
          ],
          variantSize32: 8,
          variantAlign32: 4,
          variantPayloadOffset32: 4,
          variantFlatCount: 2,
          payloadMaybeNull: false,
        })
        , 8, 4 ],['role', 
        _lowerFlatEnum({
          caseMetas: [['container', null, 1, 1, 1],['text', null, 1, 1, 1],['html', null, 1, 1, 1],['inline', null, 1, 1, 1],['attachment', null, 1, 1, 1],],
          variantSize32: 1,
          variantAlign32: 1,
          variantPayloadOffset32: 1,
          variantFlatCount: 1,
        })
        , 1, 1 ],['contentType', _lowerFlatStringAny, 8, 4 ],['filename', 
        _lowerFlatOption({
          caseMetas: [
          [ 'none', null, 0, 0, 0 ],
          [ 'some', _lowerFlatStringAny, 8, 4, 2],
          ],
          variantSize32: 12,
          variantAlign32: 4,
          variantPayloadOffset32: 4,
          variantFlatCount: 3,
          payloadMaybeNull: false,
        })
        , 12, 4 ],['contentId', 
        _lowerFlatOption({
          caseMetas: [
          [ 'none', null, 0, 0, 0 ],
          [ 'some', _lowerFlatStringAny, 8, 4, 2],
          ],
          variantSize32: 12,
          variantAlign32: 4,
          variantPayloadOffset32: 4,
          variantFlatCount: 3,
          payloadMaybeNull: false,
        })
        , 12, 4 ],['size', _lowerFlatU32, 4, 4 ],], size32: 52, align32: 4 }),
        elemSize32: 52,
        elemAlign32: 4,
      })],
      hasResultPointer: true,
      funcTypeIsAsync: false,
      getCallbackFn: () => null,
      getPostReturnFn: () => null,
      isCancellable: false,
      memoryIdx: 0,
      stringEncoding: 'utf8',
      getMemoryFn: () => memory0,
      getReallocFn: () => realloc0,
      importFn: _trampoline4,
    },
    ))) : _lowerImportBackwardsCompat.bind(
    null,
    {
      trampolineIdx: 4,
      componentIdx: 0,
      isAsync: false,
      isManualAsync: _trampoline4.manuallyAsync,
      paramLiftFns: [_liftFlatBorrow.bind(null, 0)],
      resultLowerFns: [_lowerFlatList({
        elemLowerFn: _lowerFlatRecord({ fieldMetas: [['index', _lowerFlatU32, 4, 4 ],['parent', 
        _lowerFlatOption({
          caseMetas: [
          [ 'none', null, 0, 0, 0 ],
          [ 'some', _lowerFlatU32, 4, 4, 1],
          ],
          variantSize32: 8,
          variantAlign32: 4,
          variantPayloadOffset32: 4,
          variantFlatCount: 2,
          payloadMaybeNull: false,
        })
        , 8, 4 ],['role', 
        _lowerFlatEnum({
          caseMetas: [['container', null, 1, 1, 1],['text', null, 1, 1, 1],['html', null, 1, 1, 1],['inline', null, 1, 1, 1],['attachment', null, 1, 1, 1],],
          variantSize32: 1,
          variantAlign32: 1,
          variantPayloadOffset32: 1,
          variantFlatCount: 1,
        })
        , 1, 1 ],['contentType', _lowerFlatStringAny, 8, 4 ],['filename', 
        _lowerFlatOption({
          caseMetas: [
          [ 'none', null, 0, 0, 0 ],
          [ 'some', _lowerFlatStringAny, 8, 4, 2],
          ],
          variantSize32: 12,
          variantAlign32: 4,
          variantPayloadOffset32: 4,
          variantFlatCount: 3,
          payloadMaybeNull: false,
        })
        , 12, 4 ],['contentId', 
        _lowerFlatOption({
          caseMetas: [
          [ 'none', null, 0, 0, 0 ],
          [ 'some', _lowerFlatStringAny, 8, 4, 2],
          ],
          variantSize32: 12,
          variantAlign32: 4,
          variantPayloadOffset32: 4,
          variantFlatCount: 3,
          payloadMaybeNull: false,
        })
        , 12, 4 ],['size', _lowerFlatU32, 4, 4 ],], size32: 52, align32: 4 }),
        elemSize32: 52,
        elemAlign32: 4,
      })],
      hasResultPointer: true,
      funcTypeIsAsync: false,
      getCallbackFn: () => null,
      getPostReturnFn: () => null,
      isCancellable: false,
      memoryIdx: 0,
      stringEncoding: 'utf8',
      getMemoryFn: () => memory0,
      getReallocFn: () => realloc0,
      importFn: _trampoline4,
    },
    );
    let trampoline5 = _trampoline5.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(
    null,
    {
      trampolineIdx: 5,
      componentIdx: 0,
      isAsync: false,
      isManualAsync: _trampoline5.manuallyAsync,
      paramLiftFns: [_liftFlatBorrow.bind(null, 0),_liftFlatU32],
      resultLowerFns: [
      _lowerFlatResult({
        caseMetas: [
        [ 'ok', _lowerFlatStringAny, 12, 4, 4 ],
        [ 'err', 
        _lowerFlatEnum({
          caseMetas: [['no-such-part', null, 1, 1, 1],['not-text', null, 1, 1, 1],['denied', null, 1, 1, 1],['too-large', null, 1, 1, 1],],
          variantSize32: 1,
          variantAlign32: 1,
          variantPayloadOffset32: 1,
          variantFlatCount: 1,
        })
        , 12, 4, 4 ],
        ],
        variantSize32: 12,
        variantAlign32: 4,
        variantPayloadOffset32: 4,
        variantFlatCount: 3,
      })
      ],
      hasResultPointer: true,
      funcTypeIsAsync: false,
      getCallbackFn: () => null,
      getPostReturnFn: () => null,
      isCancellable: false,
      memoryIdx: 0,
      stringEncoding: 'utf8',
      getMemoryFn: () => memory0,
      getReallocFn: () => realloc0,
      importFn: _trampoline5,
    },
    ))) : _lowerImportBackwardsCompat.bind(
    null,
    {
      trampolineIdx: 5,
      componentIdx: 0,
      isAsync: false,
      isManualAsync: _trampoline5.manuallyAsync,
      paramLiftFns: [_liftFlatBorrow.bind(null, 0),_liftFlatU32],
      resultLowerFns: [
      _lowerFlatResult({
        caseMetas: [
        [ 'ok', _lowerFlatStringAny, 12, 4, 4 ],
        [ 'err', 
        _lowerFlatEnum({
          caseMetas: [['no-such-part', null, 1, 1, 1],['not-text', null, 1, 1, 1],['denied', null, 1, 1, 1],['too-large', null, 1, 1, 1],],
          variantSize32: 1,
          variantAlign32: 1,
          variantPayloadOffset32: 1,
          variantFlatCount: 1,
        })
        , 12, 4, 4 ],
        ],
        variantSize32: 12,
        variantAlign32: 4,
        variantPayloadOffset32: 4,
        variantFlatCount: 3,
      })
      ],
      hasResultPointer: true,
      funcTypeIsAsync: false,
      getCallbackFn: () => null,
      getPostReturnFn: () => null,
      isCancellable: false,
      memoryIdx: 0,
      stringEncoding: 'utf8',
      getMemoryFn: () => memory0,
      getReallocFn: () => realloc0,
      importFn: _trampoline5,
    },
    );
    let trampoline6 = _trampoline6.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(
    null,
    {
      trampolineIdx: 6,
      componentIdx: 0,
      isAsync: false,
      isManualAsync: _trampoline6.manuallyAsync,
      paramLiftFns: [
      _liftFlatEnum({
        caseMetas: [['debug', null, 1, 1, 1],['info', null, 1, 1, 1],['warn', null, 1, 1, 1],['error', null, 1, 1, 1],],
        variantSize32: 1,
        variantAlign32: 1,
        variantPayloadOffset32: 1,
        variantFlatCount: 1,
      })
      ,_liftFlatStringAny],
      resultLowerFns: [],
      hasResultPointer: false,
      funcTypeIsAsync: false,
      getCallbackFn: () => null,
      getPostReturnFn: () => null,
      isCancellable: false,
      memoryIdx: 0,
      stringEncoding: 'utf8',
      getMemoryFn: () => memory0,
      getReallocFn: undefined,
      importFn: _trampoline6,
    },
    ))) : _lowerImportBackwardsCompat.bind(
    null,
    {
      trampolineIdx: 6,
      componentIdx: 0,
      isAsync: false,
      isManualAsync: _trampoline6.manuallyAsync,
      paramLiftFns: [
      _liftFlatEnum({
        caseMetas: [['debug', null, 1, 1, 1],['info', null, 1, 1, 1],['warn', null, 1, 1, 1],['error', null, 1, 1, 1],],
        variantSize32: 1,
        variantAlign32: 1,
        variantPayloadOffset32: 1,
        variantFlatCount: 1,
      })
      ,_liftFlatStringAny],
      resultLowerFns: [],
      hasResultPointer: false,
      funcTypeIsAsync: false,
      getCallbackFn: () => null,
      getPostReturnFn: () => null,
      isCancellable: false,
      memoryIdx: 0,
      stringEncoding: 'utf8',
      getMemoryFn: () => memory0,
      getReallocFn: undefined,
      importFn: _trampoline6,
    },
    );
    Promise.all([module0, module1, module2]).catch(() => {});
    ({ exports: exports0 } = yield instantiateCore(yield module1));
    ({ exports: exports1 } = yield instantiateCore(yield module0, {
      'mailwright:plugin/config@0.1.0': {
        'get-list': Object.assign(exports0['0'], { _jcoMaySuspend: false }),
      },
      'mailwright:plugin/log@0.1.0': {
        log: Object.assign(exports0['5'], { _jcoMaySuspend: false }),
      },
      'mailwright:plugin/types@0.1.0': {
        '[method]message.envelope': Object.assign(exports0['1'], { _jcoMaySuspend: false }),
        '[method]message.header': Object.assign(exports0['2'], { _jcoMaySuspend: false }),
        '[method]message.parts': Object.assign(exports0['3'], { _jcoMaySuspend: false }),
        '[method]message.text': Object.assign(exports0['4'], { _jcoMaySuspend: false }),
        '[resource-drop]message': Object.assign(_guardMayLeave(0, trampoline0), { _jcoMaySuspend: false }),
      },
    }));
    memory0 = exports1.memory;
    realloc0 = exports1.cabi_realloc;
    
    try {
      realloc0Async = WebAssembly.promising(exports1.cabi_realloc);
    } catch(err) {
      realloc0Async = exports1.cabi_realloc;
    }
    
    ({ exports: exports2 } = yield instantiateCore(yield module2, {
      actual: {
        '0': Object.assign(trampoline1, { _jcoMaySuspend: false }),
        '1': Object.assign(trampoline2, { _jcoMaySuspend: false }),
        '2': Object.assign(trampoline3, { _jcoMaySuspend: false }),
        '3': Object.assign(trampoline4, { _jcoMaySuspend: false }),
        '4': Object.assign(trampoline5, { _jcoMaySuspend: false }),
        '5': Object.assign(trampoline6, { _jcoMaySuspend: false }),
      },
      shim: {
        $imports: exports0.$imports,
      },
    }));
    postReturn0 = exports1['cabi_post_mailwright:plugin/filter@0.1.0#describe'];
    
    try {
      postReturn0Async = WebAssembly.promising(exports1['cabi_post_mailwright:plugin/filter@0.1.0#describe']);
    } catch(err) {
      postReturn0Async = exports1['cabi_post_mailwright:plugin/filter@0.1.0#describe'];
    }
    
    postReturn1 = exports1['cabi_post_mailwright:plugin/filter@0.1.0#check'];
    
    try {
      postReturn1Async = WebAssembly.promising(exports1['cabi_post_mailwright:plugin/filter@0.1.0#check']);
    } catch(err) {
      postReturn1Async = exports1['cabi_post_mailwright:plugin/filter@0.1.0#check'];
    }
    
    filter010Describe = exports1['mailwright:plugin/filter@0.1.0#describe'];
    filter010Check = exports1['mailwright:plugin/filter@0.1.0#check'];
    const filter010 = {
      check: check,
      describe: describe,
      
    };
    
    return { filter: filter010, 'mailwright:plugin/filter@0.1.0': filter010,  };
  })();
  let promise, resolve, reject;
  function normalizeInstantiationError (e) {
    // Native JSPI rejects a suspending import called from a
    // core start function before entering its JS wrapper.
    // At component instantiation time that always means the
    // implicit synchronous task attempted to block.
    if (typeof WebAssembly.SuspendError === 'function' && e instanceof WebAssembly.SuspendError) {
      return new WebAssembly.RuntimeError('cannot block a synchronous task before returning');
    }
    return e;
  }
  function runNext (value) {
    try {
      let done;
      do {
        ({ value, done } = gen.next(value));
      } while (!(value instanceof Promise) && !done);
      if (done) {
        if (resolve) return resolve(value);
        else return value;
      }
      if (!promise) promise = new Promise((_resolve, _reject) => (resolve = _resolve, reject = _reject));
      value.then(nextVal => done ? resolve() : runNext(nextVal), e => reject(normalizeInstantiationError(e)));
    }
    catch (e) {
      e = normalizeInstantiationError(e);
      if (reject) reject(e);
      else throw e;
    }
  }
  const maybeSyncReturn = runNext(null);
  return promise || maybeSyncReturn;
};

export const _util = {
  
}


export const mailwrightPlugin = {"format":1,"file":"denied-domains.wasm","manifest":"{\"name\":\"denied-domains\",\"version\":\"0.1.0\",\"api\":\"0.1\",\"doc\":\"Rejects messages that link to, or come from, a denied domain.\",\"wants\":[],\"settings\":{\"domains\":{\"doc\":\"Denied domains; those below them are denied too.\",\"kind\":\"text-list\",\"required\":false,\"fallback\":\"malware.example,phishing.example,spam.example\"}},\"symbols\":{\"DENIED_LINK_DOMAIN\":{\"doc\":\"A link leads to a denied domain.\",\"points\":10000},\"DENIED_SENDER_DOMAIN\":{\"doc\":\"The sender or the reply address is at a denied domain.\",\"points\":10000}}}","modules":{"plugin.core.wasm":"AGFzbQEAAAABYw9gAn9/AX9gA39/fwF/YAJ/fwBgA39/fwBgBH9/f38AYAF/AGAAAGABfwF/YAR/f39/AX9gBX9/f39/AGAAAX9gBn9/f39/fwBgB39/f39/f38AYAV/f39/fwF/YAR/fn5/AALfAgcebWFpbHdyaWdodDpwbHVnaW4vY29uZmlnQDAuMS4wCGdldC1saXN0AAMdbWFpbHdyaWdodDpwbHVnaW4vdHlwZXNAMC4xLjAYW21ldGhvZF1tZXNzYWdlLmVudmVsb3BlAAIdbWFpbHdyaWdodDpwbHVnaW4vdHlwZXNAMC4xLjAWW21ldGhvZF1tZXNzYWdlLmhlYWRlcgAEHW1haWx3cmlnaHQ6cGx1Z2luL3R5cGVzQDAuMS4wFVttZXRob2RdbWVzc2FnZS5wYXJ0cwACHW1haWx3cmlnaHQ6cGx1Z2luL3R5cGVzQDAuMS4wFFttZXRob2RdbWVzc2FnZS50ZXh0AAMdbWFpbHdyaWdodDpwbHVnaW4vdHlwZXNAMC4xLjAWW3Jlc291cmNlLWRyb3BdbWVzc2FnZQAFG21haWx3cmlnaHQ6cGx1Z2luL2xvZ0AwLjEuMANsb2cAAwPeAdwBBgIHCAkHBQcCAwADBAICAgkFAwcHCAQHAgUCAwkCAgoDCwQDAgIJAgICAgIMBAYGBgUGBQMFAgUFBQUKCgQFAwUFAAICBQEICAICAwMDAwYJCQsLAwoDCggFBQcKBQYEAggJAAUBAAEAAAUBAAENDQcADQgACQAAAgAABAcDAwIFAAIDAAIIAwIJCwgCAwMFAwILAAMDBQIFAgcCAgEMDAEAAAgCAwMCAgIJCwIJCwUEDQQNBAUGCgUABAkAAAkGAgICBQUFAAICAwQCAQABAAICAgACAgICCAgBDgQFAXABKCgFAwEAAwYWA38BQYCABAt/AEGujQsLfwBBsI0LCweOAgkGbWVtb3J5AgAuY2FiaV9wb3N0X21haWx3cmlnaHQ6cGx1Z2luL2ZpbHRlckAwLjEuMCNjaGVjawBgMWNhYmlfcG9zdF9tYWlsd3JpZ2h0OnBsdWdpbi9maWx0ZXJAMC4xLjAjZGVzY3JpYmUAYSRtYWlsd3JpZ2h0OnBsdWdpbi9maWx0ZXJAMC4xLjAjY2hlY2sAYidtYWlsd3JpZ2h0OnBsdWdpbi9maWx0ZXJAMC4xLjAjZGVzY3JpYmUAYx9jYWJpX3JlYWxsb2Nfd2l0X2JpbmRnZW5fMF82MV8xAN8BDGNhYmlfcmVhbGxvYwDgAQpfX2RhdGFfZW5kAwELX19oZWFwX2Jhc2UDAglEAQBBAQsnEXiaAUlwb3vEAcMBfX7AAYABgQFrbG1uanJzdIgBvQHTAdQB1QHWAdcB2AHZAcwBzQHOAc8BxwHIAdIB4AEKovwG3AECAAvACQEOfyABKAIAIgIgASgCBCIDaiEEIAEoAhAhBSABKAIMIQYgASgCCCEHAkACQAJAAkACQAJAA0ACQCAHRQ0AAkAgByADSQ0AIAcgA0YNAQwICyACIAdqLAAAQb9/TA0HCyADIAdGDQRBACEIIAIgB2oiCSEKA0ACQAJAIAoiCywAACIMQX9MDQAgC0EBaiEKIAxB/wFxIQwMAQsgCy0AAUE/cSEKIAxBH3EhDQJAIAxBX0sNACANQQZ0IApyIQwgC0ECaiEKDAELIApBBnQgCy0AAkE/cXIhCgJAIAxBcE8NACAKIA1BDHRyIQwgC0EDaiEKDAELIApBBnQgCy0AA0E/cXIgDUESdEGAgPAAcXIhDCALQQRqIQoLAkACQAJAAkAgDEGN/gNKDQAgDEEuRg0BIAxBguAARg0BDAILIAxB4f4DRg0AIAxBjv4DRw0BCyAMEImAgIAADQELIAggC2sgCmohCCAKIARGDQYMAQsLIAggB2oiDiAISQ0DAkAgB0UNACAHIANPDQQgCSwAAEG/f0wNBAsCQCAORQ0AAkAgAyAOSw0AIAMgDkYNAQwFCyACIA5qLAAAQb9/TA0ECyAJIAhqIQwCQANAAkAgCSAMIgtHDQBBACEMDAILAkAgC0F/aiIMLAAAIgpBf0oNAAJAAkAgC0F+aiIMLQAAIgjAIg1BQEgNACAIQR9xIQgMAQsCQAJAIAtBfWoiDC0AACIIwCIPQUBIDQAgCEEPcSEIDAELIAtBfGoiDC0AAEEHcUEGdCAPQT9xciEICyAIQQZ0IA1BP3FyIQgLIAhBBnQgCkE/cXIhCgsgChCJgICAAA0ACyALIAlrIQwLAkAgDkUNAAJAIAMgDksNACADIA5GDQEMBAsgAiAOaiwAAEG/f0wNAwsgDCAHaiEJIAIgDmohCiADIA5rIQdBACEMAkADQCAMIQgCQCAKIgwgBEcNACAHIQgMAgsCQAJAIAwsAAAiC0F/TA0AIAxBAWohCiALQf8BcSELDAELIAwtAAFBP3EhCiALQR9xIQ0CQCALQV9LDQAgDUEGdCAKciELIAxBAmohCgwBCyAKQQZ0IAwtAAJBP3FyIQoCQCALQXBPDQAgCiANQQx0ciELIAxBA2ohCgwBCyAKQQZ0IAwtAANBP3FyIA1BEnRBgIDwAHFyIQsgDEEEaiEKCyAIIAxrIApqIQwgCxCJgICAAA0ACwsgASAIIA5qIgc2AggCQCAHIAlJDQACQCAJRQ0AAkAgCSADSQ0AIAkgA0cNAgwBCyACIAlqLAAAQb9/TA0BCwJAIAdFDQACQCAHIANJDQAgByADRg0BDAILIAIgB2osAABBv39MDQELAkAgCUUNAAJAIAkgBUkNACAJIAVGDQEMBAsgBiAJaiwAAEG/f0wNAwsgBiAJIAIgCWoiDCAHIAlrIgoQioCAgABFDQEMBgsLIAIgAyAJIAdBjJCEgAAQi4CAgAAACyAGIAVBACAJQZyQhIAAEIuAgIAAAAsgAiADIA4gA0H8j4SAABCLgICAAAALIAIgAyAHIA5B7I+EgAAQi4CAgAAAC0EAIQwLIAAgCjYCBCAAIAw2AgAPCyACIAMgByADQdyPhIAAEIuAgIAAAAvkAQEBfwJAAkAgAEGAAUkNAEEBIQECQAJAAkAgAEGtAUYNACAAQeDAAEYNACAAQf/9A0YNACAAQfW/f2pBA0khASAAQaoBSQ0BCyAAEJqAgIAADQEgAEGyAUkNACAAEJuAgIAADQELIABBguAARg0AIABBjv4DRg0AIABB4f4DRg0AIABBgHpqQfAASSAAQYBuakGgD0lyRQ0CC0EBIQEMAQtBASEBIABBUGpBCkkNACAAQd8AcUG/f2pBGkkNAEEAIQEgAEFTaiIAQTNPDQBCg4CAgICAgAIgAK2IpyEBCyABQQFxC7oEAQh/I4CAgIAAQSBrIgQkgICAgABBACEFIARBADYCGCAEIAA2AhAgBCABNgIMIAQgADYCCCAEQq+AgIDACzcDAAJAAkAgAUUNACAAIAFqIgYhBwJAA0AgBCAHQX9qIgg2AhQCQCAILAAAIglBf0oNACAEIAdBfmoiCDYCFAJAAkAgCC0AACIFwCIKQUBIDQAgBUEfcSEFDAELIAQgB0F9aiIINgIUAkACQCAILQAAIgXAIgtBQEgNACAFQQ9xIQUMAQsgBCAHQXxqIgg2AhQgCC0AAEEHcUEGdCALQT9xciEFCyAFQQZ0IApBP3FyIQULIAVBBnQgCUE/cXIhCQtBACEFAkACQANAIAVBCEYNASAEIAVqIQogBUEEaiEFIAooAgAgCUYNAgwACwsgByAAayEFDAILIAghByAAIAhHDQALQQAhBQtBASEKIAEgBWtBAUsNASAGQX9qLQAAQcAARg0BC0EBIQogACAFQayQhIAAQQUQnICAgAANACAAIAVBsZCEgABBBhCcgICAAA0AAkACQAJAIANBBEsNACADQQRGDQEMAgsgAiwABEFASA0BC0EAIQUDQAJAIAVBBEcNAEEBIQoMAwsgAiAFaiEJIAVBt5CEgABqIQBBACEKIAVBAWohBUEgQQAgCS0AACIJQb9/akH/AXFBGkkbIAlyQf8BcUEgQQAgAC0AACIJQb9/akH/AXFBGkkbIAlyQf8BcUYNAAwCCwtBACEKCyAEQSBqJICAgIAAIAoLEwAgACABIAIgAyAEEPyAgIAAAAvBAgEFfwJAIAAoAiAiAQ0AQQAPCyAAIAFBf2o2AiACQCAAKAIAQQFHDQACQAJAIAAoAgQiAkUNACAAKAIMIQMgACgCCCEBDAELIAAoAgghAgJAIAAoAgwiAUUNAANAIAIoArgBIQIgAUF/aiIBDQALCyAAQQE2AgBBACEDQQAhAQsCQAJAAkAgAyACLwG2AU8NACACIQQMAQsDQCACKAKwASIERQ0CIAFBAWohASACLwG0ASEDIAQhAiADIAQvAbYBTw0ACwsCQAJAIAENACADQQFqIQEgBCEFDAELIAQgA0ECdGpBvAFqIQIDQCACKAIAIgVBuAFqIQIgAUF/aiIBDQALQQAhAQsgACABNgIMIABBADYCCCAAIAU2AgQgBCADQQR0ag8LQdyThIAAEI2AgIAAAAtB7JOEgAAQjYCAgAAACxMAQfmshIAAQSsgABCqgICAAAALwwIBBX8CQCAAKAIgIgENAEEADwsgACABQX9qNgIgAkAgACgCAEEBRw0AAkACQCAAKAIEIgJFDQAgACgCDCEDIAAoAgghAQwBCyAAKAIIIQICQCAAKAIMIgFFDQADQCACKAKMASECIAFBf2oiAQ0ACwsgAEEBNgIAQQAhA0EAIQELAkACQAJAIAMgAi8BigFPDQAgAiEEDAELA0AgAigCACIERQ0CIAFBAWohASACLwGIASEDIAQhAiADIAQvAYoBTw0ACwsCQAJAIAENACADQQFqIQEgBCEFDAELIAQgA0ECdGpBkAFqIQIDQCACKAIAIgVBjAFqIQIgAUF/aiIBDQALQQAhAQsgACABNgIMIABBADYCCCAAIAU2AgQgBCADQQxsakEEag8LQdyThIAAEI2AgIAAAAtB7JOEgAAQjYCAgAAAC/8HAg9/AX4jgICAgABBMGsiAiSAgICAAAJAAkACQCABKAIAIgMgASgCBCIERg0AIAEoAgghBSACQQhqQQRqIQYDQCABIANBDGoiBzYCACACIAM2AhggAygCBCIIIAMoAggiCWohCkEAIQsgCCEDAkACQAJAIAkNAEEAIQwMAQsDQCALIQwCQAJAIAMiCywAACIJQX9MDQAgC0EBaiEDIAlB/wFxIQkMAQsgCy0AAUE/cSENIAlBH3EhAwJAIAlBX0sNACADQQZ0IA1yIQkgC0ECaiEDDAELIA1BBnQgCy0AAkE/cXIhDQJAIAlBcE8NACANIANBDHRyIQkgC0EDaiEDDAELIA1BBnQgCy0AA0E/cXIgA0ESdEGAgPAAcXIhCSALQQRqIQMLIAMgC2sgDGohCwJAIAlBd2pBBUkNACAJQSBGDQAgCUGAAUkNAgJAAkAgCUEIdiINQR9KDQAgDUUNASANQRZHDQQgCUGALUcNBAwCCwJAIA1BIEYNACANQTBHDQQgCUGA4ABHDQQMAgsgCUH/AXEtAJiihIAAQQJxRQ0DDAELIAlB/wFxLQCYooSAAEEBcUUNAgsgAyAKRw0AC0EAIQxBACELDAELIAMgCkYNAANAAkAgCiINQX9qIgosAAAiCUF/Sg0AAkACQCANQX5qIgotAAAiDsAiD0FASA0AIA5BH3EhDgwBCwJAAkAgDUF9aiIKLQAAIg7AIhBBQEgNACAOQQ9xIQ4MAQsgDUF8aiIKLQAAQQdxQQZ0IBBBP3FyIQ4LIA5BBnQgD0E/cXIhDgsgDkEGdCAJQT9xciEJCwJAIAlBd2pBBUkNACAJQSBGDQACQCAJQYABSQ0AAkACQAJAIAlBCHYiDkEfSg0AIA5FDQEgDkEWRw0DIAlBgC1GDQQMAwsgDkEgRg0BIA5BMEcNAiAJQYDgAEYNAwwCCyAJQf8BcS0AmKKEgABBAXFFDQEMAgsgCUH/AXEtAJiihIAAQQJxDQELIAsgA2sgDWohCwwCCyADIApHDQALCyACQRxqIAggDGogCyAMaxCQgICAAAJAIAIoAhxBgICAgHhHDQAgAkGBgICAADYCLCACIAJBGGo2AiggBkGyjoSAACACQShqEJKAgIAAIAIpAhAhESACKAIMIQMCQCAFKAIAIgtBgICAgHhGDQAgCyAFQQRqKAIAQQFBARCTgICAAAsgBSARNwIEIAUgAzYCAAwCCyAGIAIoAiQ2AgggBiACKQIcNwIAIAIoAgwiA0GBgICAeEoNAiAHIQMgByAERw0ACwsgAEGAgICAeDYCAAwBCyACKAIQIQsgACACKAIUNgIIIAAgCzYCBCAAIAM2AgALIAJBMGokgICAgAALqiQBHH8jgICAgABBoAlrIgMkgICAgAAgA0GI9omAADYCJCADQay+iYAANgIgIANBpIKLgAA2AhwgA0HA64SAADYCGCADQcEAOgAWIANBwQA7ARQgA0HMqoWAADYCECADQZz8hIAANgIMIANB9OqIgAA2AghBACEEIANBADYCMCADQoCAgIAQNwIoIANBADYCNCADQQA2AqwIIANBADYCsAggA0EANgKUCQJAAkACQAJAAkACQCACRQ0AIAEgAmohBSABIQYCQANAAkAgASAEaiIHLQAAIghBn39qQf8BcUEaSQ0AIAhB/wFxQS5HDQIgB0EBaiEGCyACIARBAWoiBEcNAAwCCwsgA0GYCWogA0EIaiACIANBNGogA0GwCGogBiAFIAZrELOAgIAAIAMoApgJIgkgAkYNAEEBIQogAy0AnQlBAXENAQJAAkAgAygCOCADKAKsCCIGIAZB/QFLIgQbIgdFDQAgAygCPCADQThqIAQbIgggB0F/aiIHQQJ0aigCAEEuRg0BCwJAIAQNACADQThqIQggBiEHDAELIAMoAjghByADKAI8IQgLIAdBAnQhBCAIQXxqIQcCQANAIARFDQEgByAEaiEIIARBfGohBCAIKAIAQS5HDQALCyADKAK4CCADQbAIakEEaiADKAKUCSIEQQhLIggbIgsgAygCtAggBCAIG0EMbGohDCADKAI4IAYgBkH9AUsiBBshDSADKAI8IANBNGpBBGogBBshDkEAIQ9BACEKA0AgDSEHIA4hEEEAIQZBACENQQEhEQJAIAdFDQAgB0ECdCEIQQAhBkEAIQQCQANAIBAgBGooAgBBLkYNAUEBIREgBkEBaiEGIAggBEEEaiIERw0ACyAHIQYgECEOIAchDQwBCyAHIAZBAWoiBGshDSAQIARBAnRqIQ5BACERCwJAAkACQCALIAxGDQAgCygCCCEFIAsoAgQhEiALKAIAIRMgD0EBcUUNAiAKQQFxDQEgCUEBaiIJIAJGDQQMAgtBwO+IgAAQjYCAgAAACyADKAIwIgQhCAJAIAMoAiggBEcNACADQShqIARBAUEBQQEQo4CAgAAgAygCMCEICyADKAIsIAhqQS46AAAgAyAEQQFqNgIwCwJAAkACQAJAAkAgEw0AAkACQAJAAkACQAJAIAVFDQBBACEEIAUhBwJAA0AgEiAEaiIILQAAQb9/akH/AXFBGkkNASAHQX9qIQcgBSAEQQFqIgRHDQALIApBAXENBgwKCwJAIApBAXENACAEIAlqIgkgAksNAiAJIQQgASESCyAEIAMoAiggAygCMCIGa00NAiADQShqIAYgBEEBQQEQo4CAgAAgAygCMCEGDAMLIApBAXFFDQgMBgtBACAJIAJB0O+IgAAQtICAgAAACyAERQ0BCwJAIARFDQAgAygCLCAGaiASIAT8CgAACyADKAIwIQYLIAMgBiAEaiIENgIwA0BBIEEAIAgsAAAiBkG/f2pB/wFxQRpJGyEFIAQhCgJAQQFBAiAGQX9KIhMbIhIgAygCKCAEa00NACADQShqIAQgEkEBQQEQo4CAgAAgAygCMCEKCyAFIAZyIQUgAygCLCAKaiEKAkAgEw0AIAogBUG/AXE6AAEgBkHAAXFBBnZBQHIhBQsgCEEBaiEIIAogBToAACADIBIgBGoiBDYCMCAHQX9qIgcNAAwECwsCQCAFIAMoAiggAygCMCIEa00NACADQShqIAQgBUEBQQEQo4CAgAAgAygCMCEECyAFRQ0BIAMoAiwgBGogEiAF/AoAAAwBCyAGQQJ0IQQgECEIAkACQAJAA0AgBEUNASAEQXxqIQQgCCgCACEHIAhBBGohCCAHQYABSQ0ACwJAAkACQAJAAkACQAJAAkACQAJAAkAgE0EBRw0AIAVFDQJBACEEIAUhBwNAIBIgBGoiCC0AAEG/f2pB/wFxQRpJDQIgB0F/aiEHIAUgBEEBaiIERw0ACyAKQQFxDQcMDQsgCkEBcUUNByADKAIwIQQMCAsCQCAKQQFxDQAgBCAJaiIJIAJLDQIgASESIAkhBAsgBCADKAIoIAMoAjAiBmtNDQIgA0EoaiAGIARBAUEBEKOAgIAAIAMoAjAhBgwDCyAKQQFxDQsMCgtBACAJIAJB4O+IgAAQtICAgAAACyAERQ0BCwJAIARFDQAgAygCLCAGaiASIAT8CgAACyADKAIwIQYLIAMgBiAEaiIENgIwA0BBIEEAIAgsAAAiBkG/f2pB/wFxQRpJGyEFIAQhCgJAQQFBAiAGQX9KIhMbIhIgAygCKCAEa00NACADQShqIAQgEkEBQQEQo4CAgAAgAygCMCEKCyAFIAZyIQUgAygCLCAKaiEKAkAgEw0AIAogBUG/AXE6AAEgBkHAAXFBBnZBQHIhBQsgCEEBaiEIIAogBToAACADIBIgBGoiBDYCMCAHQX9qIgdFDQkMAAsLAkAgBSADKAIoIAMoAjAiBGtNDQAgA0EoaiAEIAVBAUEBEKOAgIAAIAMoAjAhBAsgBUUNBiADKAIsIARqIBIgBfwKAAAMBgsgCSACSw0BAkACQAJAIAkgAygCKCADKAIwIgRrTQ0AIANBKGogBCAJQQFBARCjgICAACADKAIwIQQMAQsgCUUNAQsCQCAJRQ0AIAMoAiwgBGogASAJ/AoAAAsgAygCMCEECyADIAQgCWoiBDYCMAsCQCADKAIoIARrQQNLDQAgA0EoaiAEQQRBAUEBEKOAgIAAIAMoAjAhBAsgAygCLCAEakH43LXpAjYAACADIARBBGoiBzYCMCAGRQ0FIBAgBkECdCIUaiEVIBRBfGoiFkECdiEXQQAhGCAUIQggECEEA0ACQCAEKAIAIgZBgAFPDQAgByEFAkAgAygCKCAHRw0AIANBKGogB0EBQQFBARCjgICAACADKAIwIQULIAMoAiwgBWogBjoAACADIAdBAWoiBzYCMCAYQQFqIRgLIARBBGohBCAIQXxqIggNAAsgFkG3+ABLDQJBACEZAkACQCAYDQBBACEYDAELIAchBAJAIAMoAiggB0cNACADQShqIAdBAUEBQQEQo4CAgAAgAygCMCEECyADKAIsIARqQS06AABBASEKIAMgB0EBaiIHNgIwIBggF0sNCAsgEEEEaiEaQYABIQ9ByAAhEyAYIRsCQANAIBohBSAWIQogFCEIIBAhBgNAIAohEiAFIQQgCEUNAiAEQQRqIQUgEkF8aiEKIAhBfGohCCAGKAIAIRwgBkEEaiIdIQYgHCAPSQ0ACwJAIB0gFUYNACASQQJ2IQYDQCAcIBwgBCgCACIIIBwgCEkbIAggD0kbIRwgBEEEaiEEIAZBf2oiBg0ACwsgHCAPayAbQQFqbCAZaiEZIBAhHgJAA0AgGSAeKAIAIgQgHElqIRkCQCAEIBxHDQACQAJAIBlBJCATa0EaIBNBGmoiD0EkSxtBASATQSRJGyIETw0AIBkhBgwBC0EAIBNrIR1ByAAhCCAZIQYCQAJAA0AgBEEkRg0BAkACQCAGIARrIgYgBkEkIARrIgVuIgYgBWxrIARqIgRBGk8NAEHhACEKDAELIARBJE8NA0EWIQoLIAchBQJAQQFBAiAKIARqIgRBgAFJIhIbIgogAygCKCAHa00NACADQShqIAcgCkEBQQEQo4CAgAAgAygCMCEFCyADKAIsIAVqIQUCQCASDQAgBSAEQT9xQYABcjoAAUHCASEECyAFIAQ6AAAgAyAKIAdqIgc2AjAgCCAPSSEEIB0gCGohBSAIIBNLIQogCEEkaiEIIAYgBUEaIAQbQQEgChsiBEkNAwwACwsQtYCAgAAAC0Gw8IiAAEEOQcDwiIAAEKqAgIAAAAsCQAJAIAZBGk8NAEHhACEEDAELIAZBJE8NA0EWIQQLIAchCAJAQQFBAiAEIAZqIgRBgAFJIgUbIgYgAygCKCAHa00NACADQShqIAcgBkEBQQEQo4CAgAAgAygCMCEICyADKAIsIAhqIQgCQCAFDQAgCCAEQT9xQYABcjoAAUHCASEECyAIIAQ6AAAgAyAGIAdqIgc2AjACQAJAAkAgG0EBaiIFRQ0AIBlBvAVBAiAbIBhGG24hBEEAIRkgBCAEIAVuaiIEQcgDTw0BQQAhCAwCCxC2gICAAAALQQAhCANAIAhBJGohCCAEIgZBI24hBCAGQdf8AEsNAAsLIAggBEEkbEH8/wNxIARBJmpB//8DcW5qIRMgBSEbCyAeQQRqIh4gFUcNAAtBASEKIBxBAWohDyAZQQFqIRkgGyAXSw0KDAELC0Gw8IiAAEEOQcDwiIAAEKqAgIAAAAtBkPCIgAAQjYCAgAAAC0EAIAkgAkHw74iAABC0gICAAAALAkACQCAKQQFxDQAgCSACSw0BAkACQAJAIAkgAygCKCADKAIwIgRrTQ0AIANBKGogBCAJQQFBARCjgICAACADKAIwIQQMAQsgCUUNAQsCQCAJRQ0AIAMoAiwgBGogASAJ/AoAAAsgAygCMCEECyADIAQgCWo2AjALIAZFDQQgBkECdCEFIAMoAjAhCANAAkACQCAQKAIAIgRBgAFJIgpFDQBBASEHDAELAkAgBEGAEE8NAEECIQcMAQtBA0EEIARBgIAESRshBwsgCCEGAkAgByADKAIoIAhrTQ0AIANBKGogCCAHQQFBARCjgICAACADKAIwIQYLIAMoAiwgBmohBgJAAkAgCg0AIARBP3FBgH9yIQogBEEGdiESAkAgBEGAEE8NACAGIAo6AAEgBiASQcABcjoAAAwCCyAEQQx2IRMgEkE/cUGAf3IhEgJAIARB//8DSw0AIAYgCjoAAiAGIBI6AAEgBiATQeABcjoAAAwCCyAGIAo6AAMgBiASOgACIAYgE0E/cUGAf3I6AAEgBiAEQRJ2QXByOgAADAELIAYgBDoAAAsgEEEEaiEQIAMgByAIaiIINgIwIAVBfGoiBUUNBQwACwtBACAJIAJBgPCIgAAQtICAgAAACxC3gICAAAALQQAhCiAJIAVqIgkgAkcNAwwGCyADIAMoAjAgBWo2AjALQQEhCgwBC0EAIQogCSAFaiIJIAJGDQMLIAtBDGohC0EBIQ8gEUUNAAsCQCADKAKUCSIEQQlJDQAgBCADKAK4CEEEQQwQk4CAgAALAkAgAygCrAgiBEH+AUkNACAEIAMoAjxBBEEEEJOAgIAACyADKAIoIhlBgYCAgHhGDQQgAygCLCEBIAMoAjAhAgwCC0EAIQoLAkAgAygClAkiBEEJSQ0AIAQgAygCuAhBBEEMEJOAgIAACwJAIAMoAqwIIgRB/gFJDQAgBCADKAI8QQRBBBCTgICAAAsgCg0BIAMoAiggAygCLEEBQQEQk4CAgABBgICAgHghGQsgASACaiEHQQAhBAJAA0ACQCAEIgYgAkcNACACIQRBACESQQAhBgwCCwJAAkAgASAGaiIELAAAIghBf0wNACAEQQFqIQQgCEH/AXEhCAwBCyAELQABQT9xIQUgCEEfcSEKAkAgCEFfSw0AIApBBnQgBXIhCCAEQQJqIQQMAQsgBUEGdCAELQACQT9xciEFAkAgCEFwTw0AIAUgCkEMdHIhCCAEQQNqIQQMAQsgBUEGdCAELQADQT9xciAKQRJ0QYCA8ABxciEIIARBBGohBAsgBCAHayACaiIEIRIgCEEuRg0ACwsgBCABIARqayETAkADQAJAIAQgAiIFRw0AIBIhBQwCCwJAIAEgBWoiCkF/aiIHLAAAIghBf0oNAAJAAkAgCkF+aiIHLQAAIg/AIh1BQEgNACAPQR9xIQoMAQsCQAJAIApBfWoiBy0AACIPwCIcQUBIDQAgD0EPcSEKDAELIApBfGoiBy0AAEEHcUEGdCAcQT9xciEKCyAKQQZ0IB1BP3FyIQoLIApBBnQgCEE/cXIhCAsgEyAHaiECIAhBLkYNAAsLAkACQCAFIAZHDQAgAEGAgICAeDYCAAwBC0EAIQgCQAJAIAUgBmsiBEEASA0AIAQQnoCAgAAiCA0BQQEhCAsgCCAEEJ+AgIAAAAsCQCAERQ0AIAggASAGaiAE/AoAAAsgACAENgIIIAAgCDYCBCAAIAQ2AgALIBlBgICAgHhGDQIgGSABQQFBARCTgICAAAwCCyADKAIoIAMoAixBAUEBEJOAgIAACyAAQYCAgIB4NgIACyADQaAJaiSAgICAAAsZACABIAAoAgAiACgCBCAAKAIIEM2AgIAAC58DAQZ/I4CAgIAAQRBrIgMkgICAgAACQAJAAkACQAJAAkACQAJAIAJBAXFFDQAgAkEBdiEEDAELIAEtAAAiBEUNAUEAIQUgASEGQQAhBwNAIAZBAWohBgJAAkAgBMBBf0oNAAJAIARB/wFxQYABRw0AIAUgBi8AACIEaiEFIAYgBGpBAmohBgwCCyAGIARBA3FBCHgiCEEFdEGAgICABHEgCEEHdHJBHXZqIARBAXZBAnFqIARBAnZBAnFqIQYgBUUgB3IhBwwBCyAGIARB/wFxIgRqIQYgBSAEaiEFCyAGLQAAIgQNAAtBACEEIAcgBUEQSXENACAFQQF0IgRBf0wNBAsgBA0BC0EBIQZBACEEDAELIAQQnoCAgAAiBkUNAgsgA0EANgIIIAMgBjYCBCADIAQ2AgAgA0GUlYSAACABIAIQ6ICAgABFDQJBvJWEgABB1gAgA0EPakGslYSAAEGUloSAABDpgICAAAALEOWAgIAAAAtBASAEEJ+AgIAAAAsgACADKAIINgIIIAAgAykCADcCACADQRBqJICAgIAAC3YBAX8jgICAgABBEGsiBCSAgICAAAJAAkAgAA0AQQAhACAEQQxqIQMMAQsgBCACNgIMIAAgA2whACAEQQhqIQMLIAMgADYCAAJAIAQoAgwiAEUNACAEKAIIIgNFDQAgASADIAAQu4CAgAALIARBEGokgICAgAALdgECfyOAgICAAEEQayICJICAgIAAIAJBBGogARCVgICAAAJAAkAgAigCBCIBRQ0AIAEgAigCDEEMbGoiASgCBCIDQYCAgIB4Rg0AIAAgASkCCDcCBCAAIAM2AgAMAQsgAEGAgICAeDYCAAsgAkEQaiSAgICAAAunBAEGfwJAAkACQAJAIAEoAiAiAg0AIAEoAgAhAiABQQA2AgAgAkEBRw0DIAEoAgghAiABKAIEIgMNAiABKAIMIgNFDQEDQCACKAKMASECIANBf2oiAw0ADAILCyABIAJBf2o2AiACQAJAIAEoAgBBAUcNAAJAAkAgASgCBCICRQ0AIAEoAgwhBCABKAIIIQMMAQsgASgCCCECAkAgASgCDCIDRQ0AA0AgAigCjAEhAiADQX9qIgMNAAsLIAFCADcCCCABIAI2AgQgAUEBNgIAQQAhBEEAIQMLAkACQCAEIAIvAYoBTw0AIAIhBQwBCwNAIAIoAgAiBUUNAyACLwGIASEEIAJBvAFBjAEgAxtBBBC7gICAACADQQFqIQMgBSECIAQgBS8BigFPDQALCwJAAkAgAw0AIARBAWohAiAFIQYMAQsgBSAEQQJ0akGQAWohAiADIQcDQCACKAIAIgZBjAFqIQIgB0F/aiIHDQALQQAhAgsgASACNgIMIAFBADYCCCABIAY2AgQgACAENgIIIAAgAzYCBCAAIAU2AgAPC0HkkISAABCNgICAAAALIAJBvAFBjAEgAxtBBBC7gICAAEHMk4SAABCNgICAAAALIAIhA0EAIQILAkAgAygCACIFRQ0AA0AgA0G8AUGMASACG0EEELuAgIAAIAJBAWohAiAFIgMoAgAiBQ0ACwsgA0G8AUGMASACG0EEELuAgIAACyAAQQA2AgALuQUBCX8jgICAgABBMGsiAiSAgICAAAJAAkACQAJAAkAgASgCAEECRg0AIAEoAlAiA0EEaiEEAkADQCACQRhqIAEQlICAgAAgAigCGCIFQYCAgIB4Rg0BIAJBJGogAygCACAEKAIAIAIoAhwiBiACKAIgEJeAgIAAIAUgBkEBQQEQk4CAgAAgAigCJCIFQYCAgIB4Rg0ADAMLCyABKAIAQQJGDQAgARCYgICAAAsgAUECNgIAAkAgASgCSCIFRQ0AIAUgASgCTCIHRg0AIAEoAlAiA0EEaiEEA0AgASAFQQxqIgg2AkggAkEMaiAFKAIEIAUoAggQmYCAgAAgAigCFEEAIAIoAgwiBRshCSAFQQBHIQYgAigCECEKAkAgASgCAEECRg0AIAEQmICAgAALIAEgCTYCICABIAo2AhwgASAFNgIYIAFBADYCFCABIAY2AhAgASAKNgIMIAEgBTYCCCABQQA2AgQgASAGNgIAAkADQCACQRhqIAEQlICAgAAgAigCGCIFQYCAgIB4Rg0BIAJBJGogAygCACAEKAIAIAIoAhwiBiACKAIgEJeAgIAAIAUgBkEBQQEQk4CAgAAgAigCJCIFQYCAgIB4Rg0ADAQLCyAIIQUgCCAHRw0ACyABKAIAQQJGDQAgARCYgICAAAsgAUECNgIAIAFBJGohBiABKAIkQQJGDQIgASgCUCIDQQRqIQQDQCACQRhqIAYQlICAgAAgAigCGCIBQYCAgIB4Rg0CIAJBJGogAygCACAEKAIAIAIoAhwiBSACKAIgEJeAgIAAIAEgBUEBQQEQk4CAgAAgAigCJCIFQYCAgIB4Rg0ACwsgACACKQIoNwIEIAAgBTYCAAwCCyAGKAIAQQJGDQAgBhCYgICAAAsgAEGAgICAeDYCACAGQQI2AgALIAJBMGokgICAgAAL9wQDAn8Bfgl/I4CAgIAAQSBrIgUkgICAgAAgBUEUaiADIAQQkICAgAACQAJAIAUoAhQiBkGAgICAeEcNACAAQYCAgIB4NgIADAELIAUpAhgiB0IgiKchCCAFKAIYIQkgB6chCgJAA0AgAiELIAEhDAJAIAFFDQADQCAMQQRqIQQgDC8BigEiDUEMbCEOQX8hDwJAAkADQAJAIA4NACANIQ8MAgsgBCgCCCEDIAQoAgQhECAOQXRqIQ4gD0EBaiEPIARBDGohBCAKIBAgCCADIAggA0kbEOGBgIAAIhAgCCADayAQGyIDQQBKIANBAEhrQf8BcSIDQQFGDQALIANFDQELIAtFDQIgC0F/aiELIAwgD0ECdGooAowBIQwMAQsLQQAhBAJAAkACQCAIQQBIDQACQCAIDQBBACEDQQEhBAwDCyAIEJ6AgIAAIgQNAUEBIQQLIAQgCBCfgICAAAALAkAgCEUNACAEIAogCPwKAAALIAghAwsgACAINgIIIAAgBDYCBCAAIAM2AgAMAgtBACEPA0AgCiAPaiEOAkACQCAIIA9rIgNBB0sNAEEAIQQCQCADDQBBACEODAILA0ACQCAOIARqLQAAQS5HDQBBASEODAMLIAMgBEEBaiIERw0AC0EAIQ4gAyEEDAELIAVBCGpBLiAOIAMQnYCAgAAgBSgCDCEEIAUoAgghDgsCQCAOQQFHDQAgBCAPaiIEQQFqIQ8CQCAEIAhPDQAgCiAEai0AAEEuRw0AIAogD2ohCiAIIA9rIQgMAwsgCCAPTw0BCwsLIABBgICAgHg2AgALIAYgCUEBQQEQk4CAgAALIAVBIGokgICAgAALYQECfyOAgICAAEEQayIBJICAgIAAAkADQCABQQRqIAAQlYCAgAAgASgCBCICRQ0BIAIgASgCDEEMbGoiAigCBCACQQhqKAIAQQFBARCTgICAAAwACwsgAUEQaiSAgICAAAvXKgISfwF+I4CAgIAAQZABayIDJICAgIAAAkACQAJAIAJBB0sNAEGAgICAeCEEAkAgAg0AQQAhAgwDC0EAIQUDQCABIAVqLQAAQSVGDQIgAiAFQQFqIgVHDQAMAwsLIANBMGpBJSABIAIQnYCAgAAgAygCMEEBRg0AQYCAgIB4IQQMAQtBACEFAkACQAJAIAJBAEgNAAJAIAINAEEAIQUgA0EANgJUIANCgICAgBA3AkxBASEGDAMLIAIQnoCAgAAiBg0BQQEhBQsgBSACEJ+AgIAAAAtBACEFIANBADYCVCADIAY2AlAgAyACNgJMA0AgAUEBaiEHAkACQAJAAkACQCACQX9qIghFDQAgCEEBRg0AIActAAAiCUG/f2pBX3FBCmogCUFQaiAJQTlLGyIKQQ9LDQAgAS0AAiIJQb9/akFfcUEKaiAJQVBqIAlBOUsbIgtBEEkNAQsgAS0AACEMIAMoAkwhCQwBCyADKAJMIQkgAS0AACIMQSVGDQELAkAgBSAJRw0AIANBzABqEKCAgIAACyADKAJQIgYgBWogDDoAACADIAVBAWo2AlQgByEBIAghAgwBCyALIApBBHRyIQgCQCAFIAlHDQAgA0HMAGoQoICAgAAgAygCUCEGCyAGIAVqIAg6AAAgAyAFQQFqNgJUIAFBA2ohASACQX1qIQILIAVBAWohBSACDQALIAMoAlAhBgsgAyAFNgKEASADIAY2AoABIANB2ABqIANBgAFqEKGAgIAAAkACQAJAIAMoAlgiCEUNACADKAJcIQICQCADKAJkDQAgCCEBDAILAkACQAJAIAUNAEEBIQEMAQsgBRCegICAACIBRQ0BC0EAIQcgA0EANgJAIAMgATYCPCADIAU2AjgCQAJAAkAgAiAFTQ0AIANBOGpBACACEKKAgIAAIAMoAjghBSADKAI8IQEgAygCQCEHDAELIAJFDQELIAJFDQAgASAHaiAIIAL8CgAACyADIAcgAmoiCDYCQAJAIAUgCGtBAksNACADQThqIAhBAxCigICAACADKAI8IQEgAygCQCEICyABIAhqIgVBAC0AgJWEgAAiCToAAiAFQQAvAP6UhIAAIgw7AAAgAyAIQQNqIgI2AkAgAyADKQKAATcCiAECQANAIANB2ABqIANBiAFqEKGAgIAAIAMoAlgiB0UNASADKAJkIQgCQAJAAkAgAygCXCIFIAMoAjggAmtNDQAgA0E4aiACIAUQooCAgAAgAygCPCEBIAMoAkAhAgwBCyAFRQ0BCyAFRQ0AIAEgAmogByAF/AoAAAsgAyACIAVqIgI2AkAgCEUNAAJAIAMoAjggAmtBAksNACADQThqIAJBAxCigICAACADKAI8IQEgAygCQCECCyABIAJqIgUgCToAAiAFIAw7AAAgAyACQQNqIgI2AkAMAAsLIAMoAjgiBEGAgICAeEcNAwwCC0EBIAUQn4CAgAAAC0EAIQJBASEBC0EAIQUCQAJAIAJBAEgNAAJAIAINAEEBIQFBACECQQAhBAwDCyACEJ6AgIAAIgUNAUEBIQULIAUgAhCfgICAAAALAkAgAkUNACAFIAEgAvwKAAALIAUhASACIQQLIAMoAkwgBkEBQQEQk4CAgAALIAMgAjYCSCADIAE2AkRBACENIANBADYCQCADIAI2AjwgAyABNgI4IANBKGogA0E4ahCIgICAAAJAAkACQAJAIAMoAigiBUUNACADKAIsIQhBIBCegICAACIGRQ0BIAYgBTYCACAGIAg2AgQgA0EBNgJUIAMgBjYCUCADQQQ2AkwgAyADKAJINgJoIAMgAykCQDcDYCADIAMpAjg3A1hBACEIQQEhBQJAA0AgA0EgaiADQdgAahCIgICAACADKAIgIgdFDQEgAygCJCEJAkAgBSADKAJMRw0AIANBzABqIAVBAUEEQQgQo4CAgAAgAygCUCEGCyAGIAhqIgxBDGogCTYCACAMQQhqIAc2AgAgAyAFQQFqIgU2AlQgCEEIaiEIDAALCyADKAJMIQ4gAygCUCEPAkAgBUEBRg0AAkAgBUEVSQ0AIA8gBRCkgICAAAwBCyAPQQhqIQcDQCAPIAcQpYCAgAAgB0EIaiEHIAhBeGoiCA0ACwsQpoCAgAAiEEEAOwFeIBBBADYCWCAPIAVBA3RqIRFBACENQQAhEkEAIQcgDyEFIBAhCANAAkACQCAHQQFxDQAgBSARRg0FIAUoAgQhCSAFKAIAIQogBUEIaiEFDAELIAwhCiAGIQkgDEUNBAsCQAJAIAUgEUcNAEEAIQwgESEFDAELIAVBCGohCyAFKAIAIQwCQCAJIAUoAgQiBkcNAEEBIQcgCSEGIAshBSAKIAwgCRDhgYCAAEUNAiAJIQYLIAshBQsCQAJAIAgvAV4iB0ELSQ0AQQAhBwJAA0ACQCAIKAJYIggNACADQRhqIBAgEhCngICAACADKAIYIhAhCCADKAIcIhIhBwwCCyAHQQFqIQcgCC8BXkEKSw0ACwsQpoCAgAAiC0EAOwFeIAtBADYCWAJAAkAgB0EBRg0AQQAhE0EBIRQDQCADQRBqIAsgExCngICAACADKAIQIQsgAygCFCETIAcgFEEBaiIURw0ACyAIIAcgCiAJIAsgExCogICAACAHDQEMAwsgCCAHIAogCSALQQAQqICAgAALA0AgCCAILwFeQQJ0aigCYCEIIAdBf2oiBw0ADAILCyAIIAdBAWo7AV4gCCAHQQN0aiIHIAk2AgQgByAKNgIAC0EBIQcgDUEBaiENDAALC0EAQQRBBEEIEKmAgIAAQQAhEAwCC0EEQSAQn4CAgAAACyAOIA9BBEEIEKmAgIAAAkAgEg0AQQAhEgwBCyAQIQUgEiEMA0ACQAJAAkAgBS8BXiIIRQ0AIAxBf2ohDCAFIAhBf2oiCkECdGoiBygCZCIJLwFeIghBBU8NAkEFIAhrQf//A3EiBiAHKAJgIgcvAV4iC0sNASAHIAsgBmsiEzsBXiAJQQU7AV4CQCAIQQN0IhRFDQAgCSAGQQN0aiAJIBT8CgAACwJAIAsgE0EBaiIUa0EDdCILRQ0AIAkgByAUQQN0aiAL/AoAAAsgBSAKQQN0aiIFKQIAIRUgBSAHIBNBA3RqKQIANwIAIAkgC2ogFTcCACAMRQ0EIAZBAnQhBiAJQeAAaiEFAkAgCEECdEEEaiIIRQ0AIAUgBmogBSAI/AoAAAsCQCAGRQ0AIAUgByAUQQJ0akHgAGogBvwKAAALQQAhCANAIAUoAgAiByAIOwFcIAcgCTYCWCAFQQRqIQUgCEEBaiIIQQZHDQAMAwsLQbuQhIAAQRlB1JCEgAAQqoCAgAAAC0GUk4SAAEEnQbyThIAAEKqAgIAAAAsgCSEFIAwNAAsLAkACQAJAAkAgAkEDSw0AIAFBf2ohByACIQUDQCAFRQ0DIAcgBWohCCAFQX9qIQUgCCwAAEF/Sg0ADAILCyABKAAAQYCBgoR4cQ0AAkBBBCABQQNqQXxxIgUgAWsgBSABRhsiBSACQXxqIghPDQADQCABIAVqKAIAQYCBgoR4cQ0CIAVBBGoiBSAISQ0ACwsgASAIaigAAEGAgYKEeHFFDQELIAEgAmohDEEAIQsCQAJAA0ACQCALRQ0AAkAgCyACSQ0AIAsgAkYNAQwGCyABIAtqLAAAQb9/TA0FCyACIAtGDQNBACEJIAEgC2oiCiEIA0ACQAJAIAgiBywAACIFQX9MDQAgB0EBaiEIIAVB/wFxIQUMAQsgBy0AAUE/cSEIIAVBH3EhBgJAIAVBX0sNACAGQQZ0IAhyIQUgB0ECaiEIDAELIAhBBnQgBy0AAkE/cXIhCAJAIAVBcE8NACAIIAZBDHRyIQUgB0EDaiEIDAELIAhBBnQgBy0AA0E/cXIgBkESdEGAgPAAcXIhBSAHQQRqIQgLAkACQAJAAkAgBUGN/gNKDQAgBUEuRg0BIAVBguAARg0BDAILIAVB4f4DRg0AIAVBjv4DRw0BCyAFQf8ASw0AIAUQiYCAgAANAQsgCSAHayAIaiEJIAggDEcNAQwFCwsgCSALaiITIAlJDQICQCALRQ0AIAsgAk8NAyAKLAAAQb9/TA0DCwJAIBNFDQACQCACIBNLDQAgAiATRg0BDAQLIAEgE2osAABBv39MDQMLIAogCWohBQJAA0ACQCAKIAUiCEcNAEEAIQUMAgsCQAJAIAhBf2oiBSwAACIHQX9KDQACQAJAIAhBfmoiBS0AACIJwCIGQUBIDQAgCUEfcSEJDAELAkACQCAIQX1qIgUtAAAiCcAiFEG/f0wNACAJQQ9xIQkMAQsgCEF8aiIFLQAAQQdxQQZ0IBRBP3FyIQkLIAlBBnQgBkE/cXIhCQsgCUEBSw0BIAlBBnQgB0E/cXIhBwsgBxCJgICAAA0BCwsgCCAKayEFCwJAIBNFDQACQCACIBNLDQAgAiATRg0BDAMLIAEgE2osAABBv39MDQILIAUgC2ohCiABIBNqIQUgAiATayELQQAhCQJAA0AgCSEHAkAgBSAMRw0AIAshBwwCCwJAAkACQAJAIAUsAAAiCEF/Sg0AIAUtAAFBP3EhCSAIQR9xIQYgCEFfSw0BIAZBBnQgCXIhCCAFQQJqIQYMAgsgBUEBaiEFIAhB/wFxIQggB0EBaiEJDAILIAlBBnQgBS0AAkE/cXIhCQJAIAhBcE8NACAJIAZBDHRyIQggBUEDaiEGDAELIAlBBnQgBS0AA0E/cXIgBkESdEGAgPAAcXIhCCAFQQRqIQYLIAhB/wBLDQIgByAFayAGaiEJIAYhBQsgCBCJgICAAA0ACwsCQAJAAkACQAJAAkAgByATaiILIApJDQACQCAKRQ0AAkAgCiACSQ0AIAogAkcNAgwBCyABIApqLAAAQb9/TA0BCwJAIAtFDQACQCALIAJJDQAgCyACRg0BDAILIAEgC2osAABBv39MDQELIAEgCmohEwJAIApFDQACQCAKIAJJDQAgCiACRg0BDAcLIBMsAABBv39MDQYLIAEgCiATIAsgCmsiCRCKgICAAEUNBgJAIBBFDQAgEiERIBAhFANAIBQvAV4iD0EDdCEHQX8hBiAUIQUCQANAAkAgBw0AIA8hBgwCCyAFKAIEIQggBSgCACEKIAdBeGohByAGQQFqIQYgBUEIaiEFIBMgCiAJIAggCSAISRsQ4YGAgAAiCiAJIAhrIAobIghBAEogCEEASGtB/wFxIghBAUYNAAsgCEUNCQsCQCARRQ0AIBFBf2ohESAUIAZBAnRqKAJgIRQMAQsLAkACQAJAAkACQCAPQQtJDQBBBCEFIAZBBUkNAUEFIQhBACEHIAYhBSAGQXtqDgIBAwILAkAgDyAGTQ0AIA8gBmtBA3QiBUUNACAUIAZBA3RqIghBCGogCCAF/AoAAAsgFCAGQQN0aiIFIAk2AgQgBSATNgIAIBQgD0EBajsBXgwJCyADIAU2AkAgA0EANgI8IAMgFDYCOCADQdgAaiADQThqEKuAgIAAIAMoAlghBQwCCyAGQXlqIQdBBiEICyADIAg2AkAgA0EANgI8IAMgFDYCOCADQdgAaiADQThqEKuAgIAAIAMoAmghBSAHIQYLAkAgBS8BXiIIIAZNDQAgCCAGa0EDdCIHRQ0AIAUgBkEDdGoiCkEIaiAKIAf8CgAACyAFIAZBA3RqIgcgCTYCBCAHIBM2AgAgBSAIQQFqOwFeIAMoAlgiCEUNBSADKAJgIQYgAygCZCEKIAMoAmghEyADKAJsIQUCQCAIKAJYIgcNACATIRQMBQsgAygCXCEJA0AgBSAJRw0DIAgvAVwhBSAHLwFeQQtJDQQgCUEBaiEJQQQhCAJAAkACQAJAIAVBBUkNAEEAIRFBBSEUIAUhCCAFQXtqDgIAAgELIAMgCDYCQCADIAk2AjwgAyAHNgI4IANB2ABqIANBOGoQrICAgAAgAygCaCEUIAMoAlwhCSADKAJYIgghBwwCCyAFQXlqIRFBBiEUCyADIBQ2AkAgAyAJNgI8IAMgBzYCOCADQdgAaiADQThqEKyAgIAAIAMoAlwhCSADKAJYIQggAygCaCIUIQcgESEFCyAHIAUgBiAKIBMQrYCAgAAgCEUNBiADKAJsIQUgAygCZCEKIAMoAmAhBiAUIRMgCCgCWCIHRQ0FDAALCxCmgICAACIQQQE7AV5BACESIBBBADYCWCAQIAk2AgQgECATNgIADAQLIAEgAiAKIAtBjJCEgAAQi4CAgAAAC0HMkoSAAEE1QYSThIAAEKqAgIAAAAsgByAFIAYgCiATEK2AgIAADAELIANBCGogECASEKeAgIAAIAMoAggiECADKAIMIhIgBiAKIBQgBRCogICAAAsgDUEBaiENDAELCyABIAJBACAKQZyQhIAAEIuAgIAAAAsgASACIBMgAkH8j4SAABCLgICAAAALIAEgAiALIBNB7I+EgAAQi4CAgAAAC0EAIQcgDUEAIBAbIgVBDGwhCAJAAkAgBUGq1arVAEsNAEEAIQdBBCEMQQAhCiAIRQ0BIAUhCiAIEJ6AgIAAIgwNAUEEIQcLIAcgCBCfgICAAAALIAMgBTYCeCADIBI2AnQgAyAQNgJwIANBADYCbCADIBI2AmQgAyAQNgJgIANBADYCXCADIBBBAEciBTYCaCADIAU2AlhBACEJAkADQCADQThqIANB2ABqEK6AgIAAIAMoAjgiBUUNAUEAIQICQAJAAkAgBSADKAJAQQN0aiIGKAIEIgVBAEgNAAJAIAUNAEEAIQZBASEIDAMLIAYoAgAhAiAFEJ6AgIAAIggNAUEBIQIgBSEICyACIAgQn4CAgAAACwJAIAVFDQAgCCACIAX8CgAACyAFIQYLIAwgB2oiAiAGNgIAIAJBCGogBTYCACACQQRqIAg2AgAgB0EMaiEHIAlBAWohCQwACwsgB0F0aiEFA0AgA0E4aiADQdgAahCugICAACADKAI4DQALAkACQAJAAkAgCQ4CAAIBCyAAQQA2AgggAEEANgIAIAxBABCvgICAACAKIAxBBEEMEKmAgIAADAILAkAgCUEVSQ0AIAwgCRCwgICAAAwBCyAMQQxqIQgDQCAMIAgQsYCAgAAgCEEMaiEIIAVBdGoiBQ0ACwsgAyAKNgJgIAMgDDYCXCADIAw2AlggAyAMIAlBDGxqNgJkIAAgA0HYAGoQsoCAgAALAkAgBEGAgICAeEYNACAEIAFBAUEBEJOAgIAACyADQZABaiSAgICAAA8LIAEgAiALIAJB3I+EgAAQi4CAgAAAC9sCAQV/QQAhAUEAQRkgAEG51AVJGyICIAJBDWoiAiACQQJ0KAKUvYSAAEELdCAAQQt0IgJLGyIDIANBBmoiAyADQQJ0KAKUvYSAAEELdCACSxsiAyADQQNqIgMgA0ECdCgClL2EgABBC3QgAksbIgMgA0ECaiIDIANBAnQoApS9hIAAQQt0IAJLGyIDIANBAWoiAyADQQJ0KAKUvYSAAEELdCACSxsiA0ECdCgClL2EgABBC3QiBCACRiAEIAJJaiADaiIDQQJ0IgJBlL2EgABqIQUgAigClL2EgABBFXYhAkHvCyEEAkACQCADQTFLDQAgBSgCBEEVdiEEIANFDQELIAVBfGooAgBB////AHEhAQsCQCAEIAJBf3NqRQ0AIAAgAWshAyAEQX9qIQRBACEAA0AgACACQamWhIAAai0AAGoiACADSw0BIAQgAkEBaiICRw0ACwsgAkEBcQvbAgEFf0EAIQFBAEEVIABB0KgESRsiAiACQQtqIgIgAkECdCgC5L+EgABBC3QgAEELdCICSxsiAyADQQVqIgMgA0ECdCgC5L+EgABBC3QgAksbIgMgA0EDaiIDIANBAnQoAuS/hIAAQQt0IAJLGyIDIANBAWoiAyADQQJ0KALkv4SAAEELdCACSxsiAyADQQFqIgMgA0ECdCgC5L+EgABBC3QgAksbIgNBAnQoAuS/hIAAQQt0IgQgAkYgBCACSWogA2oiA0ECdCICQeS/hIAAaiEFIAIoAuS/hIAAQRV2IQJBowIhBAJAAkAgA0EpSw0AIAUoAgRBFXYhBCADRQ0BCyAFQXxqKAIAQf///wBxIQELAkAgBCACQX9zakUNACAAIAFrIQMgBEF/aiEEQQAhAANAIAAgAkGXqoSAAGotAABqIgAgA0sNASAEIAJBAWoiAkcNAAsLIAJBAXELowEBAn9BACEEAkAgASADSQ0AAkAgASADRg0AIAAgASADa2osAABBQEgNAQsgACABaiEFQQAgA2shAwNAAkAgAw0AQQEPCyAFIANqIQAgAi0AACEBQQAhBCADQQFqIQMgAkEBaiECQSBBACAALQAAIgBBv39qQf8BcUEaSRsgAHJB/wFxIAFBIEEAIAFBv39qQf8BcUEaSRtyQf8BcUYNAAsLIAQLqwIBBX8CQAJAAkACQCACQQNqQXxxIgQgAkYNACAEIAJrIQRBACEFIAFB/wFxIQZBASEHA0AgAiAFai0AACAGRg0EIAQgBUEBaiIFRw0ACyAEIANBeGoiCEsNAgwBCyADQXhqIQhBACEECyABQf8BcUGBgoQIbCEFA0BBgIKECCACIARqIgYoAgAgBXMiB2sgB3JBgIKECCAGQQRqKAIAIAVzIgZrIAZycUGAgYKEeHFBgIGChHhHDQEgBEEIaiIEIAhNDQALCwJAIAMgBEYNACADIARrIQcgAiAEaiECQQAhBSABQf8BcSEGAkADQCACIAVqLQAAIAZGDQEgByAFQQFqIgVGDQIMAAsLIAUgBGohBUEBIQcMAQtBACEHCyAAIAU2AgQgACAHNgIAC+0mAgh/AX4CQAJAAkACQCAAQfUBSQ0AAkAgAEHM/3tNDQBBAA8LIABBC2oiAUF4cSECQQAoAoSNi4AAIgNFDQJBHyEEIABB9f//B08NASACQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQQMAQsCQAJAAkACQAJAAkBBACgCgI2LgAAiBUEQIABBC2pB+ANxIABBC0kbIgJBA3YiAXYiAEEDcUUNACAAQX9zQQFxIAFqIgZBA3QiAEH4iouAAGoiASAAQYCLi4AAaigCACICKAIIIgdGDQEgByABNgIMIAEgBzYCCAwCCyACQQAoAoiNi4AATQ0GIAANAkEAKAKEjYuAACIARQ0GIABoQQJ0QeiJi4AAaigCACIHKAIEQXhxIAJrIQEgByEFA0ACQCAHKAIQIgANACAHKAIUIgANACAFKAIYIQQCQAJAAkAgBSgCDCIAIAVHDQAgBUEUQRAgBSgCFCIAG2ooAgAiBw0BQQAhAAwCCyAFKAIIIgcgADYCDCAAIAc2AggMAQsgBUEUaiAFQRBqIAAbIQYDQCAGIQggByIAQRRqIABBEGogACgCFCIHGyEGIABBFEEQIAcbaigCACIHDQALIAhBADYCAAsgBEUNBgJAAkAgBSAFKAIcQQJ0QeiJi4AAaiIHKAIARg0AAkAgBCgCECAFRg0AIAQgADYCFCAADQIMCQsgBCAANgIQIAANAQwICyAHIAA2AgAgAEUNBgsgACAENgIYAkAgBSgCECIHRQ0AIAAgBzYCECAHIAA2AhgLIAUoAhQiB0UNBiAAIAc2AhQgByAANgIYDAYLIAAoAgRBeHEgAmsiByABIAcgAUkiBxshASAAIAUgBxshBSAAIQcMAAsLQQAgBUF+IAZ3cTYCgI2LgAALIAIgAEEDcjYCBCACIABqIgAgACgCBEEBcjYCBCACQQhqDwsCQAJAIAAgAXRBAiABdCIAQQAgAGtycWgiCEEDdCIBQfiKi4AAaiIHIAFBgIuLgABqKAIAIgAoAggiBkYNACAGIAc2AgwgByAGNgIIDAELQQAgBUF+IAh3cTYCgI2LgAALIAAgAkEDcjYCBCAAIAJqIgUgASACayIHQQFyNgIEIAAgAWogBzYCAAJAQQAoAoiNi4AAIgFFDQBBACgCkI2LgAAhAgJAAkBBACgCgI2LgAAiBkEBIAFBA3Z0IghxDQBBACAGIAhyNgKAjYuAACABQXhxQfiKi4AAaiIBIQYMAQsgAUF4cSIBQfiKi4AAaiEGIAFBgIuLgABqKAIAIQELIAYgAjYCCCABIAI2AgwgAiAGNgIMIAIgATYCCAtBACAFNgKQjYuAAEEAIAc2AoiNi4AAIABBCGoPC0EAQQAoAoSNi4AAQX4gBSgCHHdxNgKEjYuAAAsCQAJAAkAgAUEQSQ0AIAUgAkEDcjYCBCAFIAJqIgcgAUEBcjYCBCAHIAFqIAE2AgBBACgCiI2LgAAiBkUNAUEAKAKQjYuAACEAAkACQEEAKAKAjYuAACIIQQEgBkEDdnQiBHENAEEAIAggBHI2AoCNi4AAIAZBeHFB+IqLgABqIgYhCAwBCyAGQXhxIgZB+IqLgABqIQggBkGAi4uAAGooAgAhBgsgCCAANgIIIAYgADYCDCAAIAg2AgwgACAGNgIIDAELIAUgASACaiIAQQNyNgIEIAUgAGoiACAAKAIEQQFyNgIEDAELQQAgBzYCkI2LgABBACABNgKIjYuAAAsgBUEIaiIARQ0BDAILQQAgAmshAQJAAkACQAJAIARBAnRB6ImLgABqKAIAIgUNAEEAIQdBACEADAELQQAhByACQQBBGSAEQQF2ayAEQR9GG3QhBkEAIQADQAJAIAUiBSgCBEF4cSIIIAJJDQAgCCACayIIIAFPDQAgBSEHIAghASAIDQBBACEBIAUhACAFIQcMAwsgBSgCFCIIIAAgCCAFIAZBHXZBBHFqKAIQIgVHGyAAIAgbIQAgBkEBdCEGIAUNAAsLAkAgACAHcg0AQQAhB0ECIAR0IgBBACAAa3IgA3EiAEUNAyAAaEECdEHoiYuAAGooAgAhAAsgAEUNAQsDQCAAKAIEQXhxIgUgAmsiBiABIAYgAUkiCBshBCAFIAJJIQYgACAHIAgbIQgCQCAAKAIQIgUNACAAKAIUIQULIAEgBCAGGyEBIAcgCCAGGyEHIAUhACAFDQALCyAHRQ0AAkBBACgCiI2LgAAiACACSQ0AIAEgACACa08NAQsgBygCGCEEAkACQAJAIAcoAgwiACAHRw0AIAdBFEEQIAcoAhQiABtqKAIAIgUNAUEAIQAMAgsgBygCCCIFIAA2AgwgACAFNgIIDAELIAdBFGogB0EQaiAAGyEGA0AgBiEIIAUiAEEUaiAAQRBqIAAoAhQiBRshBiAAQRRBECAFG2ooAgAiBQ0ACyAIQQA2AgALAkAgBEUNAAJAAkACQCAHIAcoAhxBAnRB6ImLgABqIgUoAgBGDQACQCAEKAIQIAdGDQAgBCAANgIUIAANAgwECyAEIAA2AhAgAA0BDAMLIAUgADYCACAARQ0BCyAAIAQ2AhgCQCAHKAIQIgVFDQAgACAFNgIQIAUgADYCGAsgBygCFCIFRQ0BIAAgBTYCFCAFIAA2AhgMAQtBAEEAKAKEjYuAAEF+IAcoAhx3cTYChI2LgAALAkACQCABQRBJDQAgByACQQNyNgIEIAcgAmoiACABQQFyNgIEIAAgAWogATYCAAJAIAFBgAJJDQAgACABENyBgIAADAILAkACQEEAKAKAjYuAACIFQQEgAUEDdnQiBnENAEEAIAUgBnI2AoCNi4AAIAFB+AFxQfiKi4AAaiIBIQUMAQsgAUH4AXEiAUH4iouAAGohBSABQYCLi4AAaigCACEBCyAFIAA2AgggASAANgIMIAAgBTYCDCAAIAE2AggMAQsgByABIAJqIgBBA3I2AgQgByAAaiIAIAAoAgRBAXI2AgQLIAdBCGoiAA0BCwJAAkACQAJAAkACQEEAKAKIjYuAACIAIAJPDQACQEEAKAKMjYuAACIAIAJLDQACQCACQa+ABGoiB0EQdkAAIgFBf0cNAEEADwtBACEAIAFBEHQiBUUNB0EAQQAoApiNi4AAIAdBgIB8cSIAQXBqIAAgBUEAIABrRhsiCGoiADYCmI2LgABBACAAQQAoApyNi4AAIgEgACABSxs2ApyNi4AAAkACQAJAQQAoApSNi4AAIgFFDQBB6IqLgAAhAANAIAAoAgAiByAAKAIEIgZqIAVGDQIgACgCCCIADQAMAwsLAkACQEEAKAKkjYuAACIARQ0AIAAgBU0NAQtBACAFNgKkjYuAAAtBAEH/HzYCqI2LgABBACAINgLsiouAAEEAIAU2AuiKi4AAQQBB+IqLgAA2AoSLi4AAQQBBgIuLgAA2AoyLi4AAQQBB+IqLgAA2AoCLi4AAQQBBiIuLgAA2ApSLi4AAQQBBgIuLgAA2AoiLi4AAQQBBkIuLgAA2ApyLi4AAQQBBiIuLgAA2ApCLi4AAQQBBmIuLgAA2AqSLi4AAQQBBkIuLgAA2ApiLi4AAQQBBoIuLgAA2AqyLi4AAQQBBmIuLgAA2AqCLi4AAQQBBqIuLgAA2ArSLi4AAQQBBoIuLgAA2AqiLi4AAQQBBsIuLgAA2AryLi4AAQQBBqIuLgAA2ArCLi4AAQQBBADYC9IqLgABBAEG4i4uAADYCxIuLgABBAEGwi4uAADYCuIuLgABBAEG4i4uAADYCwIuLgABBAEHAi4uAADYCzIuLgABBAEHAi4uAADYCyIuLgABBAEHIi4uAADYC1IuLgABBAEHIi4uAADYC0IuLgABBAEHQi4uAADYC3IuLgABBAEHQi4uAADYC2IuLgABBAEHYi4uAADYC5IuLgABBAEHYi4uAADYC4IuLgABBAEHgi4uAADYC7IuLgABBAEHgi4uAADYC6IuLgABBAEHoi4uAADYC9IuLgABBAEHoi4uAADYC8IuLgABBAEHwi4uAADYC/IuLgABBAEHwi4uAADYC+IuLgABBAEH4i4uAADYChIyLgABBAEGAjIuAADYCjIyLgABBAEH4i4uAADYCgIyLgABBAEGIjIuAADYClIyLgABBAEGAjIuAADYCiIyLgABBAEGQjIuAADYCnIyLgABBAEGIjIuAADYCkIyLgABBAEGYjIuAADYCpIyLgABBAEGQjIuAADYCmIyLgABBAEGgjIuAADYCrIyLgABBAEGYjIuAADYCoIyLgABBAEGojIuAADYCtIyLgABBAEGgjIuAADYCqIyLgABBAEGwjIuAADYCvIyLgABBAEGojIuAADYCsIyLgABBAEG4jIuAADYCxIyLgABBAEGwjIuAADYCuIyLgABBAEHAjIuAADYCzIyLgABBAEG4jIuAADYCwIyLgABBAEHIjIuAADYC1IyLgABBAEHAjIuAADYCyIyLgABBAEHQjIuAADYC3IyLgABBAEHIjIuAADYC0IyLgABBAEHYjIuAADYC5IyLgABBAEHQjIuAADYC2IyLgABBAEHgjIuAADYC7IyLgABBAEHYjIuAADYC4IyLgABBAEHojIuAADYC9IyLgABBAEHgjIuAADYC6IyLgABBAEHwjIuAADYC/IyLgABBAEHojIuAADYC8IyLgABBACAFNgKUjYuAAEEAQfCMi4AANgL4jIuAAEEAIAhBWGoiADYCjI2LgAAgBSAAQQFyNgIEIAUgAGpBKDYCBEEAQYCAgAE2AqCNi4AADAgLIAEgBU8NACAHIAFLDQAgACgCDEUNAwtBAEEAKAKkjYuAACIAIAUgACAFSRs2AqSNi4AAIAUgCGohB0HoiouAACEAAkACQAJAA0AgACgCACIGIAdGDQEgACgCCCIADQAMAgsLIAAoAgxFDQELQeiKi4AAIQACQANAAkAgACgCACIHIAFLDQAgASAHIAAoAgRqIgdJDQILIAAoAgghAAwACwtBACAFNgKUjYuAAEEAIAhBWGoiADYCjI2LgAAgBSAAQQFyNgIEIAUgAGpBKDYCBEEAQYCAgAE2AqCNi4AAIAEgB0FgakF4cUF4aiIAIAAgAUEQakkbIgZBGzYCBEEAKQLoiouAACEJIAZBEGpBACkC8IqLgAA3AgAgBkEIaiIAIAk3AgBBACAINgLsiouAAEEAIAU2AuiKi4AAQQAgADYC8IqLgABBAEEANgL0iouAACAGQRxqIQADQCAAQQc2AgAgAEEEaiIAIAdJDQALIAYgAUYNByAGIAYoAgRBfnE2AgQgASAGIAFrIgBBAXI2AgQgBiAANgIAAkAgAEGAAkkNACABIAAQ3IGAgAAMCAsCQAJAQQAoAoCNi4AAIgdBASAAQQN2dCIFcQ0AQQAgByAFcjYCgI2LgAAgAEH4AXFB+IqLgABqIgAhBwwBCyAAQfgBcSIAQfiKi4AAaiEHIABBgIuLgABqKAIAIQALIAcgATYCCCAAIAE2AgwgASAHNgIMIAEgADYCCAwHCyAAIAU2AgAgACAAKAIEIAhqNgIEIAUgAkEDcjYCBCAGQQ9qQXhxQXhqIgEgBSACaiIAayECIAFBACgClI2LgABGDQMgAUEAKAKQjYuAAEYNBAJAIAEoAgQiB0EDcUEBRw0AIAEgB0F4cSIHEN2BgIAAIAcgAmohAiABIAdqIgEoAgQhBwsgASAHQX5xNgIEIAAgAkEBcjYCBCAAIAJqIAI2AgACQCACQYACSQ0AIAAgAhDcgYCAAAwGCwJAAkBBACgCgI2LgAAiAUEBIAJBA3Z0IgdxDQBBACABIAdyNgKAjYuAACACQfgBcUH4iouAAGoiAiEBDAELIAJB+AFxIgJB+IqLgABqIQEgAkGAi4uAAGooAgAhAgsgASAANgIIIAIgADYCDCAAIAE2AgwgACACNgIIDAULQQAgACACayIBNgKMjYuAAEEAQQAoApSNi4AAIgAgAmoiBzYClI2LgAAgByABQQFyNgIEIAAgAkEDcjYCBCAAQQhqIQAMBgtBACgCkI2LgAAhAQJAAkAgACACayIHQQ9LDQBBAEEANgKQjYuAAEEAQQA2AoiNi4AAIAEgAEEDcjYCBCABIABqIgAgACgCBEEBcjYCBAwBC0EAIAc2AoiNi4AAQQAgASACaiIFNgKQjYuAACAFIAdBAXI2AgQgASAAaiAHNgIAIAEgAkEDcjYCBAsgAUEIag8LIAAgBiAIajYCBEEAQQAoApSNi4AAIgBBD2pBeHEiAUF4aiIHNgKUjYuAAEEAIAAgAWtBACgCjI2LgAAgCGoiAWpBCGoiBTYCjI2LgAAgByAFQQFyNgIEIAAgAWpBKDYCBEEAQYCAgAE2AqCNi4AADAMLQQAgADYClI2LgABBAEEAKAKMjYuAACACaiICNgKMjYuAACAAIAJBAXI2AgQMAQtBACAANgKQjYuAAEEAQQAoAoiNi4AAIAJqIgI2AoiNi4AAIAAgAkEBcjYCBCAAIAJqIAI2AgALIAVBCGoPC0EAIQBBACgCjI2LgAAiASACTQ0AQQAgASACayIBNgKMjYuAAEEAQQAoApSNi4AAIgAgAmoiBzYClI2LgAAgByABQQFyNgIEIAAgAkEDcjYCBCAAQQhqDwsgAAscAAJAIABFDQAgACABEL2AgIAAAAsQ5YCAgAAAC3sBA38jgICAgABBEGsiASSAgICAACABQQRqIAAoAgAiAiAAKAIEIAJBAXQiAkEIIAJBCEsbIgIQ5oCAgAACQCABKAIEQQFHDQAgASgCCCABKAIMEJ+AgIAAAAsgASgCCCEDIAAgAjYCACAAIAM2AgQgAUEQaiSAgICAAAuWBAEHfwJAIAEoAgQiAkUNACABKAIAIQNBACEEAkADQCAEQQFqIQUCQAJAIAMgBGotAAAiBsAiB0F/TA0AIAUhBAwBCwJAAkACQAJAAkACQAJAAkACQAJAAkAgBi0A7K6EgABBfmoOAwABAg0LIAMgBWpB7o6EgAAgBSACSRssAABBQE4NDCAEQQJqIQQMCgsgAyAFakHujoSAACAFIAJJGywAACEIIAZBoH5qDg4BAwMDAwMDAwMDAwMDAgMLIAMgBWpB7o6EgAAgBSACSRssAAAhCCAGQZB+ag4FBAMDAwUDCyAIQWBxQaB/Rw0JDAYLIAhBn39KDQgMBQsCQCAHQR9qQf8BcUEMSQ0AIAdBfnFBbkcNCCAIQUBODQgMBQsgCEFATg0HDAQLIAdBD2pB/wFxQQJLDQYgCEFATg0GDAILIAhB8ABqQf8BcUEwTw0FDAELIAhBj39KDQQLIAMgBEECaiIFakHujoSAACAFIAJJGywAAEG/f0oNAyADIARBA2oiBWpB7o6EgAAgBSACSRssAABBv39KDQMgBEEEaiEEDAELIAMgBEECaiIFakHujoSAACAFIAJJGywAAEFATg0CIARBA2ohBAsgBCEFIAQgAkkNAAsLIAAgBDYCBCAAIAM2AgAgASACIAVrNgIEIAEgAyAFajYCACAAIAUgBGs2AgwgACADIARqNgIIDwsgAEEANgIAC58BAQF/I4CAgIAAQRBrIgMkgICAgAACQCACIAFqIgEgAk8NAEEAQQAQn4CAgAAACyADQQRqIAAoAgAiAiAAKAIEIAEgAkEBdCICIAEgAksbIgJBCCACQQhLGyICEOaAgIAAAkAgAygCBEEBRw0AIAMoAgggAygCDBCfgICAAAALIAMoAgghASAAIAI2AgAgACABNgIEIANBEGokgICAgAALswEBAX8jgICAgABBEGsiBSSAgICAAAJAAkACQCACIAFqIgEgAk8NAEEAIQUMAQsgBUEEaiAAKAIAIgIgACgCBCABIAJBAXQiAiABIAJLGyICQQhBBCAEQQFGGyIBIAIgAUsbIgIgAyAEEJmBgIAAIAUoAgRBAUcNASAFKAIMIQAgBSgCCCEFCyAFIAAQn4CAgAAACyAFKAIIIQQgACACNgIAIAAgBDYCBCAFQRBqJICAgIAAC8sBAQV/I4CAgIAAQYAgayICJICAgIAAAkACQCABQcCEPSABQcCEPUkbIgMgASABQQF2ayIEIAMgBEsbIgNBgQRJDQAgA0EDdCEFQQAhBgJAAkAgBEH/////AUsNACAFQfz///8HSw0AIAUQnoCAgAAiBA0BQQQhBgsgBiAFEJ+AgIAAAAsgACABIAQgAyABQcEASRDYgICAACADIARBBEEIEKmAgIAADAELIAAgASACQYAEIAFBwQBJENiAgIAACyACQYAgaiSAgICAAAvDAQEFfwJAIAEoAgAiAiABQXhqKAIAIAEoAgQiAyABQXxqKAIAIgQgAyAESRsQ4YGAgAAiBSADIARrIAUbQX9KDQAgAUFwaiEFAkACQANAIAUiAUEQaiABQQhqIgQpAgA3AgAgBCAARg0BIAFBeGohBSACIAEoAgAgAyABQQRqKAIAIgQgAyAESRsQ4YGAgAAiBiADIARrIAYbQQBIDQALIAFBCGohBAwBCyABQQhqIQQLIAFBCGogAjYCACAEIAM2AgQLCyIBAX8CQEHgABCegICAACIADQBBBEHgABC9gICAAAALIAALVgEBfxDegICAACIDIAE2AmAgA0EAOwFeIANBADYCWAJAIAJBAWoiAkUNACABQQA7AVwgASADNgJYIAAgAjYCBCAAIAM2AgAPC0HkkYSAABCNgICAAAALhgEAAkACQCAFIAFBf2pHDQAgAC8BXiIBQQtPDQEgACABQQFqIgU7AV4gACABQQN0aiIBIAM2AgQgASACNgIAIAAgBUECdGogBDYCYCAEIAU7AVwgBCAANgJYDwtBlJGEgABBMEHEkYSAABCqgICAAAALQfSQhIAAQSBB1JGEgAAQqoCAgAAAC3YBAX8jgICAgABBEGsiBCSAgICAAAJAAkAgAA0AQQAhACAEQQxqIQMMAQsgBCACNgIMIAAgA2whACAEQQhqIQMLIAMgADYCAAJAIAQoAgwiAEUNACAEKAIIIgNFDQAgASADIAAQu4CAgAALIARBEGokgICAgAALFQAgACABQQF0QQFyIAIQ24CAgAAAC6MBAgV/AX4QpoCAgAAiAkEANgJYIAIgASgCCCIDQX9zIAEoAgAiBC8BXmoiBTsBXgJAIAVBDE8NACAEIANBA3RqIgYpAgAhBwJAIAVBA3QiBUUNACACIAZBCGogBfwKAAALIAQgAzsBXiAAQQA2AhQgACACNgIQIAAgBzcCCCAAIAQ2AgAgACABKAIENgIEDwtBACAFQQtBrJKEgAAQtICAgAAAC+cCAQl/IAEoAgAiAi8BXiEDEN6AgIAAIgRBADYCWCAEIAEoAggiBUF/cyACLwFeaiIGOwFeAkACQAJAIAZBDE8NACACIAVBA3RqIgcoAgAhCCAHKAIEIQkCQCAGQQN0IgZFDQAgBCAHQQhqIAb8CgAACyACIAU7AV4gBC8BXiIGQQFqIQogBkEMTw0BIAMgBWsgCkcNAiAEQeAAaiEHAkAgCkECdCIKRQ0AIAcgAiAFQQJ0akHkAGogCvwKAAALIAEoAgQhCkEAIQUCQANAIAcgBUECdGooAgAiASAFOwFcIAEgBDYCWCAFIAZPDQEgBSAFIAZJaiIFIAZNDQALCyAAIAo2AhQgACAENgIQIAAgCTYCDCAAIAg2AgggACAKNgIEIAAgAjYCAA8LQQAgBkELQayShIAAELSAgIAAAAtBACAKQQxBvJKEgAAQtICAgAAAC0H0kYSAAEEoQZyShIAAEKqAgIAAAAvzAQEFfwJAIAFBAWoiBSAALwFeIgZLDQAgBiABa0EDdCIHRQ0AIAAgBUEDdGogACABQQN0aiAH/AoAAAsgBkEBaiEHIAAgAUEDdGoiCCADNgIEIAggAjYCACAAQeAAaiEDAkAgBkECaiICIAFBAmoiCE0NACAGIAFrQQJ0IglFDQAgAyAIQQJ0aiADIAVBAnRqIAn8CgAACyADIAVBAnRqIAQ2AgAgACAHOwFeAkAgBSACTw0AIAZBAWohAyABQQJ0IABqQeQAaiEGA0AgBigCACIFIAFBAWoiATsBXCAFIAA2AlggBkEEaiEGIAMgAUcNAAsLC6IEAQZ/AkACQAJAAkAgASgCICICDQAgASgCACECIAFBADYCACACQQFHDQMgASgCCCECIAEoAgQiAw0CIAEoAgwiA0UNAQNAIAIoAmAhAiADQX9qIgMNAAwCCwsgASACQX9qNgIgAkACQCABKAIAQQFHDQACQAJAIAEoAgQiAkUNACABKAIMIQQgASgCCCEDDAELIAEoAgghAgJAIAEoAgwiA0UNAANAIAIoAmAhAiADQX9qIgMNAAsLIAFCADcCCCABIAI2AgQgAUEBNgIAQQAhBEEAIQMLAkACQCAEIAIvAV5PDQAgAiEFDAELA0AgAigCWCIFRQ0DIAIvAVwhBCACQZABQeAAIAMbQQQQu4CAgAAgA0EBaiEDIAUhAiAEIAUvAV5PDQALCwJAAkAgAw0AIARBAWohAiAFIQYMAQsgBSAEQQJ0akHkAGohAiADIQcDQCACKAIAIgZB4ABqIQIgB0F/aiIHDQALQQAhAgsgASACNgIMIAFBADYCCCABIAY2AgQgACAENgIIIAAgAzYCBCAAIAU2AgAPC0HkkISAABCNgICAAAALIAJBkAFB4AAgAxtBBBC7gICAAEHMk4SAABCNgICAAAALIAIhA0EAIQILAkAgAygCWCIFRQ0AA0AgA0GQAUHgACACG0EEELuAgIAAIAJBAWohAiAFIgMoAlgiBQ0ACwsgA0GQAUHgACACG0EEELuAgIAACyAAQQA2AgALNAACQCABRQ0AA0AgACgCACAAQQRqKAIAQQFBARCpgICAACAAQQxqIQAgAUF/aiIBDQALCwvWAQEEfyOAgICAAEGAIGsiAiSAgICAAAJAAkACQCABQarYKCABQarYKEkbIgMgASABQQF2ayIEIAMgBEsbIgNB1gJJDQAgA0EMbCEFAkACQCAEQarVqtUATQ0AQQAhAQwBCwJAIAUNAEEAIQNBBCEEDAMLIAUQnoCAgAAiBA0CQQQhAQsgASAFEJ+AgIAAAAsgACABIAJB1QIgAUHBAEkQ14CAgAAMAQsgACABIAQgAyABQcEASRDXgICAACADIARBBEEMEKmAgIAACyACQYAgaiSAgICAAAvnAQEGfwJAIAEoAgQiAiABQXhqKAIAIAEoAggiAyABQXxqKAIAIgQgAyAESRsQ4YGAgAAiBSADIARrIAUbQX9KDQAgAUFsaiEFIAEoAgAhBgJAAkADQCAFIgFBHGogAUEQaigCADYCACABQRRqIAFBCGoiBCkCADcCACAEIABGDQEgAUF0aiEFIAIgASgCACADIAFBBGooAgAiBCADIARJGxDhgYCAACIHIAMgBGsgBxtBAEgNAAsgAUEUaiEEDAELIAFBFGohBAsgAUEIaiAGNgIAIARBfGogAzYCACAEQXhqIAI2AgALC4cKBAJ/An4MfwF+I4CAgIAAQdAAayICJICAgIAAENyAgIAAIQMgAiABKQIIIgQ3AiggAiABKQIAIgU3AiBBgYCAgHghBiACQYGAgIB4NgIwIAIgAikCGDcCNCACIAU3AjwgAiAENwJEQQAhB0EAIQggAyEJAkADQCACKAJAIQEgAikCNCEEIAIoAkghCgJAA0ACQAJAAkACQCAGIgtBgICAgHhqDgIBAAMLIAEgCkYNACABQQxqIQwgASgCACILQYCAgIB4Rw0BIAwhAQsgAiABNgJAIAJBgYCAgHg2AjAgAiAENwI0IAJBMGpBDGoQvoCAgAACQCAHRQ0AIAMhASAHIQoDQAJAAkACQCABLwGKASIJRQ0AIApBf2ohCiABIAlBf2oiDUECdGoiCygCkAEiDC8BigEiCUEFTw0CQQUgCWtB//8DcSIOIAsoAowBIgYvAYoBIg9LDQEgBiAPIA5rIhA7AYoBIAxBBTsBigEgDEEEaiELAkAgCUEMbCIRRQ0AIAsgDkEMbGogCyAR/AoAAAsgBiAQQQxsaiERAkAgDyAQQQFqIhBrQQxsIg9FDQAgCyARQRBqIA/8CgAACyACIAEgDUEMbGoiASgCDDYCOCACIAEpAgQ3AzAgEUEMaigCACENIAEgEUEEaikCADcCBCABIA02AgwgCyAPaiIBIAIoAjg2AgggASACKQMwNwIAIApFDQQgDkECdCELIAxBjAFqIQECQCAJQQJ0QQRqIglFDQAgASALaiABIAn8CgAACwJAIAtFDQAgASAGIBBBAnRqQYwBaiAL/AoAAAtBACEJA0AgASgCACILIAk7AYgBIAsgDDYCACABQQRqIQEgCUEBaiIJQQZHDQAMAwsLQbuQhIAAQRlB1JCEgAAQqoCAgAAAC0GUk4SAAEEnQbyThIAAEKqAgIAAAAsgDCEBIAoNAAsLIAAgCDYCCCAAIAc2AgQgACADNgIAIAJB0ABqJICAgIAADwsgASkCBCEEIAwhAQsCQAJAIAEgCkYNACABQQxqIQwgASgCACIGQYCAgIB4Rw0BIAwhAQtBgICAgHghBiACQYCAgIB4NgIwIAIgATYCQAwCCwJAIARCIIggASkCBCIFQiCIIhJSDQAgBKciASAFpyASpxDhgYCAAA0AIAsgAUEBQQEQk4CAgAAgDCEBIAUhBAwBCwsgAiAMNgJAIAIgBjYCMCACIAU3AjQLAkACQAJAIAkvAYoBIgFBC0kNAEEAIQECQANAAkAgCSgCACIJDQAgAkEQaiADIAcQ3YCAgAAgAigCECIDIQkgAigCFCIHIQEMAgsgAUEBaiEBIAkvAYoBQQpLDQALCxDcgICAACEMAkAgAUF/aiIORQ0AQQAhCiAOIREDQCACQQhqIAwgChDdgICAACACKAIIIQwgAigCDCEKIBFBf2oiEQ0ACyAKIA5HDQMLIAkvAYoBIgpBC08NBCAJIApBAWoiETsBigEgCSAKQQxsaiIKIAQ3AgggCiALNgIEIAkgEUECdGogDDYCjAEgDCAROwGIASAMIAk2AgAgAUUNAQNAIAkgCS8BigFBAnRqKAKMASEJIAFBf2oiAQ0ADAILCyAJIAFBAWo7AYoBIAkgAUEMbGoiASAENwIIIAEgCzYCBAsgCEEBaiEIDAELC0GUkYSAAEEwQcSRhIAAEKqAgIAAAAtB9JCEgABBIEHUkYSAABCqgICAAAALy0AEH38BfgR/AX4jgICAgABBkAhrIgckgICAgAAgB0L+//8/NwN4IAdCADcDcCAEQQRqIQggBEHkAGohCSADQQRqIQogA0H4B2ohCyACIAZrIQwgB0G8AmpBBGohDSABLwEMIQ4gASgCECEPIAEtAA4hECABKAIIIREgASgCBCESIAEoAgAhEyAHQZwGakEEaiEUIAdBjAhqIRUgB0G8AmpB3ANqIRYgB0GcAWpBBGohF0EAIRhBASEZAkACQANAAkACQAJAAkAgBkUNAEEAIQICQAJAA0AgBSACai0AACIaQS5GDQEgBiACQQFqIgJHDQALIAYhAiAFIRsMAQsgBSACQQFqIhxqIRsgBiAcayEGCyAaQS5HIR0gGUEBcQ0BDAILQQEhHUEAIQYgBSEbQQAhAiAZQQFxRQ0BIAwgGEEBcWohDAwECwJAAkACQAJAIAJBA0sNACACDQFBACECDAILIAUtAAJBLUcNACAFLQADQS1GDQILIAUtAABBn39qQf8BcUEZSw0BAkAgAkEBRg0AIAJBf2ohHCAFQQFqIRkDQAJAIBktAAAiHkGff2pB/wFxQRpJDQAgHkH/AXFBLUYNACAeQVBqQf8BcUEJSw0ECyAZQQFqIRkgHEF/aiIcDQALCyAFIAJqQX9qIhlFDQAgGS0AAEEtRg0BC0EBIRkgDCAYQQFxaiACaiEMQQEhGCAbIQUgGkEuRg0DDAQLIAwgGEEBcWohDAwBCyAYQQFxRQ0AAkAgCygCACIaQf0BSw0AIAshGSAKIRwCQCAaQf0BRw0AIAMQn4GAgAAgAygCBCEaIAMoAgghHCAKIRkLIBwgGkECdGpBLjYCACAZIBkoAgBBAWo2AgAMAQsCQCAKKAIAIhkgGkcNACADEJ+BgIAAIAMoAgQhGQsgAygCCCAZQQJ0akEuNgIAIAMgAygCBEEBajYCBAsCQAJAAkACQAJAAkACQAJAAkACQAJAIAJFDQAgCigCACALKAIAIhogGkH9AUsbIR9BACEaAkADQCAFIBpqLAAAQQBIDQFBASEYIAIgGkEBaiIaRw0ACyACIR4MAgsCQCAaDQBBASEgIAUhGCACISFBASEiDAgLIAUgGkF/aiIeaiEYIAIgHmsiIUUNAUEAISNBASEgDAILAkAgCSgCACICQQhLDQAgCSEaIAghGQJAIAJBCEcNACAEELaBgIAAIAQoAgQhAiAEKAIIIRkgCCEaCyAZIAJBDGxqIgJBADYCCCACIAU2AgQgAkEANgIAIBogGigCAEEBajYCAAwJCwJAIAgoAgAiGiACRw0AIAQQtoGAgAAgBCgCBCEaCyAEKAIIIBpBDGxqIgJBADYCCCACIAU2AgQgAkEANgIAIAQgBCgCBEEBajYCBAwICyAeQQRPDQFBASEjQQAhIEEAISELIB4NAUEBISIMAwsgBSgAAEHfv39xQdictekCRg0BQQAhIUEBISNBACEgCyAFIRkCQANAIAdB0ABqIAcpA3AgBykDeCAZLQAAIhpB/wBxEOKBgIAAAkAgBykDUEIBg1ANACAaQb9/akH/AXFBGUsNAiAaQSByIRoLAkACQCALKAIAIhxB/QFLDQAgCyEkIAohJQJAIBxB/QFHDQAgAxCfgYCAACADKAIEIRwgAygCCCElIAohJAsgJSAcQQJ0aiAaNgIAICQgJCgCAEEBajYCAAwBCwJAIAooAgAiJCAcRw0AIAMQn4GAgAAgAygCBCEkCyADKAIIICRBAnRqIBo2AgAgAyADKAIEQQFqNgIECyAZQQFqIRkgHkF/aiIeDQALQQAhIgwCCyAAQYACOwEEIABBADYCAAwICwJAAkACQCAFIB5qQX9qIhlFDQAgHkF8aiIaQdAPSw0CIBktAABB/wFxQS1HDQEMAgsgHkF8aiIaQdAPSw0BCyAHQQA2ApgGIAdBADYCvAIgB0GAAWogB0G8AmogBUEEaiAaELeBgIAAAkACQAJAIAcoAoABRQ0AIAdBADYCnAYgB0EANgKMCCAHQZwGaiAHQYABahCggYCAAAJAIAEgAyAfIAcoAqQGIBQgBygCjAgiGkE7SyIZGyAHKAKgBiAaIBkbELiBgIAADQAgB0HoAGogAyAfQaDviIAAELmBgIAAIAEgBygCaCAHKAJsQQFBARC6gYCAAA0AAkAgBygCjAgiGkE8SQ0AIBogBygCpAZBBEEEEJOAgIAACwJAIAcoApgGIhpBPEkNACAaIAcoAsQCQQRBCBCTgICAAAsCQCAJKAIAIhpBCEsNACAJIRkgCCEcAkAgGkEIRw0AIAQQtoGAgAAgBCgCBCEaIAQoAgghHCAIIRkLIBwgGkEMbGoiGiACNgIIIBogBTYCBEEBIRggGkEBNgIAIBkgGSgCAEEBajYCAAwECwJAIAgoAgAiGSAaRw0AIAQQtoGAgAAgBCgCBCEZCyAEKAIIIBlBDGxqIhogAjYCCCAaIAU2AgRBASEYIBpBATYCACAEIAQoAgRBAWo2AgQMAwsgAEGAAjsBBCAAQQA2AgAgBygCjAgiAkE8SQ0BIAIgBygCpAZBBEEEEJOAgIAADAELIABBgAI7AQQgAEEANgIACyAHKAKYBiICQTxJDQkgAiAHKALEAkEEQQgQk4CAgAAMCQtBACEZDAULIABBgAI7AQQgAEEANgIADAcLICMNAQsCQAJAIAkoAgAiAkEISw0AIAkhGiAIIQUCQCACQQhHDQAgBBC2gYCAACAEKAIEIQIgBCgCCCEFIAghGgsgBSACQQxsakECNgIAIBogGigCAEEBajYCAAwBCwJAIAgoAgAiGiACRw0AIAQQtoGAgAAgBCgCBCEaCyAEKAIIIBpBDGxqQQI2AgAgBCAEKAIEQQFqNgIECyASKAIMIQIgEigCCCEaIBIoAgQhBSASKAIAIRkCQAJAIBENAEEAIRxBASEeQQEhJEEAISUMAQsgESgCDCElIBEoAgghHiARKAIEIRwgESgCACEkCyAHICE2ApQDIAcgGDYCkAMgB0EANgK8AyAHQQA2AoQDIAdBADYCvAIgB0KAgMQANwKIAyAHQQE6AMQDIAcgEDYCwAMgByAlNgK4AyAHIB42ArQDIAcgHDYCsAMgByAkNgKsAyAHIAI2AqgDIAcgGjYCpAMgByAFNgKgAyAHIBk2ApwDIAcgEzYCmAMgB0G8AmpB//8DQQAQpIGAgAAaIAdBnAFqIAdBvAJqQYwB/AoAACAPKQIAISYgByAONgK0AiAHICY3AqwCQYCAxAAhAiAHQYCAxAA2AqgCIAcgB0HwAGo2ArgCAkADQEEAIRxBACEZQQAhGgJAAkACQAJAIAJBgIDEAEcNAAJAIAcoApwCIgUgBygCoAEgBygC5AEiAiACQRFLIhobTw0AIAcoAqQBIBcgGhsgBUECdGooAgAhGSAHKAKgASEeIAcgBUEBaiIFNgKcAgJAIAUgHiACIBobRw0AAkAgBygCoAEgAiAaG0UNACAHQZwBakEEQcgAIBobakEANgIACyAHQQA2ApwCCyAZQf///wdxIQUgGUH///8HSw0CIAcgBTYCqAJBACEZQQAhGgwBCyAHKALoASEaQYCAxAAhHiAHQYCAxAA2AugBIBpBgIDEAEYNAiAHKALsASEZAkAgGiAHKAK0AkkNACAZQYCAgIAEcQ0BCyAHQcgAaiAHQZwBahCjgYCAAAJAIAcoAkgiAkGAgMQARg0AIAcoAkwhHgJAIAIgBygCtAJJDQAgByACNgLoASAHIB42AuwBIBohBSAeQQBIDQIMAwsgByAeNgLsASAHIAI2AugBCyAaIQUMAQtBACEFAkACQANAIAcoAqgCIQIgB0GAgMQANgKoAgJAIAJBgIDEAEcNACAHQZwBaiAaIBkQpIGAgAAhGgJAIBxBAXENACAaIQIMAQsCQAJAIBpBn11qIgJBngFLDQACQCAaQfYiSQ0AIBpB2FxqQRtPDQIgBUGAqH1qIgJBHHAhGSACQaPXAEsNAiAZDQIgBSAaakHZXGohAgwDCyAFQYBeaiIZQRNPDQEgGUHMBGwgAkEcbGpBgNgCaiECDAILIAcoAqwCIAcoArACIAUgGhCNgYCAACICQYCAxABHDQELIAcgGjYCqAIMAwsgBygCpAEgFyAHKALkASIcQRFLIicbIAcoApwCIhpBAnRqIQUgBygCoAEgHCAnGyEYIAcoArACISUgBygCrAIhIQJAA0ACQCAaIBhJDQACQCAYRQ0AIAdBnAFqQQRByAAgJxtqQQA2AgAgBygC5AEhHAsgB0EANgKcAgwCCwJAAkACQAJAAkAgBSgCACIkQf///wdxIhlBn11qIh5BngFLDQAgGUH2IkkNASAZQdhcakEbTw0CIAJBgKh9aiIeQRxwISMgHkGj1wBLDQIgIw0CIAIgGWpB2VxqIRkMBAsgISAlIAIgGRCNgYCAACIZQYCAxABHDQMMAQsgAkGAXmoiGUETSQ0BCyAHQbwCaiAHQZwBaiAaEJeBgIAAIAdBvAJqEJaBgIAAIAdBADYCnAIgJEEYdiIYRQ0FQQEhGgNAIBhB/wFxIR4DQCAaIAcoAqABIAcoAuQBIhwgHEERSyIFG08NBSAHKAKkASAXIAUbIBpBAnRqKAIAIhlBGHYiBUUNBwJAAkAgHiAFRg0AIAcoAqwCIAcoArACIAIgGUH///8HcRCNgYCAACIZQYCAxABHDQEgBSEYCyAaQQFqIRoMAgsgB0GcAWogGhCYgYCAACAZIQIMAAsLCyAZQcwEbCAeQRxsakGA2AJqIRkLIAcgGkEBaiIaNgKcAiAFQQRqIQUgGSECDAALCyAHKAKgASAcIBxBEUsbDQEgBygC6AEhGiAHQYCAxAA2AugBIBpBgIDEAEYNAQJAIBogBygCtAJJDQBBASEcIAIhBSAHKALsASIZQQBIDQELCyAHIBo2AugBCyACIQULQYCAxAAhHiAFQYCAxABGDQELAkACQAJAAkAgBUH/AEsNACAHQTBqIAcoArgCIgIpAwAgAikDCCAFEOKBgIAAIAcoAjBBAXENAQsgBUEuRg0CIAVBgIDEAEYNAiAFQf3/A0cNAQsgAEGAAjsBBCAAQQA2AgAMBQsCQCALKAIAIgJB/QFLDQAgCyEaIAohGQJAIAJB/QFHDQAgAxCfgYCAACADKAIEIQIgAygCCCEZIAohGgsgGSACQQJ0aiAFNgIAIBogGigCAEEBajYCAAwDCwJAIAooAgAiGiACRw0AIAMQn4GAgAAgAygCBCEaCyADKAIIIBpBAnRqIAU2AgAgAyADKAIEQQFqNgIEDAILIAUhHgsgB0EoaiADIB9B0O6IgAAQu4GAgAACQAJAAkACQAJAIAcoAixBBEkNACAHKAIoIgIpAABC+ICAgOANhSACQQhqKQAAQq2AgIDQBYWEQgBSDQAgB0EgaiADIB9BBGoiBUHg7oiAABC5gYCAAAJAIAcoAiQiAkUNACACQQJ0IRogBygCICECA0ACQCACKAIAQYABSQ0AIABBgAI7AQQgAEEANgIADAoLIAJBBGohAiAaQXxqIhoNAAsLAkACQAJAAkACQAJAAkAgAygCBCADKAL4ByICIAJB/QFLIhobIhlFDQAgAygCCCAKIBobIBlBAnRqQXxqIhlFDQACQCAZKAIAQS1GDQACQCAKKAIAIAIgGhsgH2tBq3BqQa9wSQ0AIAdBADYCmAYgB0EANgK8AiAHQRhqIAMgBUHw7oiAABC7gYCAACAHKAIcIRwgBygCGCECAkAgBygCwAIgBygCmAYiGiAaQTtLIhobRQ0AIAdBvAJqQQRB3AMgGhtqQQA2AgALIBxBAnQhGiAcIQUCQAJAA0AgBSEZAkAgGg0AQQAhBSACIRkMAgsgGUF/aiEFIBpBfGoiGiACaigCAEEtRw0ACwJAIAUNACACIBxBAnRqISJBACEFIAIhGQwCCyAcIBlJDQUgHCAZayEcIAIgGUECdGohGQsgHEUNBiAZIBxBAnRqISILQQAhKEHIACEhQYABISkgBSEqA0AgGSgCACIaQZ9/aiEcAkAgGkFQakEKSSIYDQAgHEEZSw0ICyAaQWpqIBwgGBshHEEAICFrIScgGUEEaiEZICFBGmohIEEBISRBJCEaICghGANAIBytICStIit+IiZCIIinDQggJqciJCAYaiIYICRJDQgCQCAcICcgGmpBGiAaICBJG0EBIBogIUsbIiRJDQAgK0EkICRrrX4iJkIgiKcNCSAZICJGDQkgJqchJCAZKAIAIhxBamogHEGff2oiIyAcQVBqQQpJIiUbIRwgGUEEaiEZIBpBJGohGiAlDQEgI0EZSw0JDAELCyAqQQFqIipFDQVBACEkAkAgGCAoa0ECQbwFICgbbiIaICpuIBpqIhpByANJDQBBACEkA0AgJEEkaiEkIBoiHEEjbiEaIBxB1/wASw0ACwsgGkEkbEH8/wNxIBpBJmpB//8DcW4hISAYICpuIhogKWoiKSAaSQ0HIClBgLADc0GAgLx/akGAkLx/SQ0HIBggGiAqbGshJQJAIAcoAsACIAcoApgGIhogGkE7SyIcGyIYRQ0AIAcoAsQCIA0gHBshGiAYQQN0IRwDQAJAIBooAgAiGCAlSQ0AIBogGEEBajYCAAsgGkEIaiEaIBxBeGoiHA0ACyAHKAKYBiEaCwJAAkAgGkE7Sw0AIBYhHCANIRgCQCAaQTtHDQAgB0G8AmoQvIGAgAAgBygCwAIhGiAHKALEAiEYIA0hHAsgGCAaQQN0aiIaICk2AgQgGiAlNgIAIBwgHCgCAEEBajYCAAwBCwJAIAcoAsACIhwgGkcNACAHQbwCahC8gYCAACAHKALAAiEcCyAHKALEAiAcQQN0aiIaICk2AgQgGiAlNgIAIAcgBygCwAJBAWo2AsACCyAkICFqISEgJUEBaiEoIBkgIkcNAAwGCwsgAEGAAjsBBCAAQQA2AgAMDwsgAEGAAjsBBCAAQQA2AgAMDgtBp+6IgABBKEGQ74iAABCqgICAAAALIBkgHCAcQeDwiIAAELSAgIAAAAsQtoCAgAAACwJAIAcoAsACIAcoApgGIhogGkE7SyIZGyIaQQJJDQAgBygCxAIgDSAZGyEZAkAgGkEVSQ0AIBkgGhCzgYCAAAwBCyAZIBoQroGAgAALIAJFDQAgBygCmAYhGiAHKALAAiEZIAcoAsQCIRwgBUECdCEYIAdBADYCnAYgB0EANgKMCCAHQRBqIAdBnAZqIBkgGiAaQTtLIiUbIiQgBWoQm4GAgAAgBygCECAHKAIUEIaBgIAAIAcoAowIIiJBPE8NASAiISAgFCEaIBUhKEE7ISIMAgsgAEGAAjsBBCAAQQA2AgAMBAsgBygCoAYhICAHKAKkBiEaIBQhKAsgHCANICUbISMgAiAYaiElQQAhBQJAAkACQCAiICBLDQBBACEaDAELICAgImshISAiICBrIQUgGiAgQQJ0aiEZQQAhGkEAIRwCQANAAkACQAJAAkAgGiAkTw0AIBwgIyAaQQN0aiIYKAIARg0CIAIgJUcNAQNADAALCyACICVGDQQLIAIhGCACQQRqIichAgwBCyAYQQRqIRggGkEBaiEaIAIhJwsgGSAYKAIANgIAIBlBBGohGSAhIBxBAWoiHGoNAAsgIiEgICchAgwBCyAoICAgHGo2AgAMAQsgKCAgNgIAA0ACQAJAAkAgGiAkTw0AAkAgBSAjIBpBA3RqIhwoAgBGDQAgAiAlRw0CA0AMAAsLIBpBAWohGiACIRkgHEEEaiECDAILIAIgJUYNAwsgAkEEaiEZCyACKAIAIRwCQAJAIAcoAowIIgJBO0sNACAVIRggFCEhAkAgAkE7Rw0AIAdBnAZqEJ2BgIAAIAcoAqAGIQIgBygCpAYhISAUIRgLICEgAkECdGogHDYCACAYIBgoAgBBAWo2AgAMAQsCQCAHKAKgBiIYIAJHDQAgB0GcBmoQnYGAgAAgBygCoAYhGAsgBygCpAYgGEECdGogHDYCACAHIAcoAqAGQQFqNgKgBgsgBUEBaiEFIBkhAgwACwsCQCAfIAooAgAgCygCACICIAJB/QFLIgIbTw0AIAogCyACGyAfNgIACyABIAMgHyAHKAKkBiAUIAcoAowIIgJBO0siGhsgBygCoAYgAiAaGxC4gYCAAA0BAkAgBygCjAgiAkE8SQ0AIAIgBygCpAZBBEEEEJOAgIAACwJAIAcoApgGIgJBPEkNACACIAcoAsQCQQRBCBCTgICAAAtBASEgQQEhIgsgB0EIaiADIB9BgO+IgAAQuYGAgAAgASAHKAIIIAcoAgwgIkEBcSAgQQFxELqBgIAADQIgHkGAgMQARw0DIAcoAuQBIgJBEkkNCCACIAcoAqQBQQRBBBCTgICAAAwICyAAQYACOwEEIABBADYCACAHKAKMCCICQTxJDQAgAiAHKAKkBkEEQQQQk4CAgAALIAcoApgGIgJBPEkNBCACIAcoAsQCQQRBCBCTgICAAAwECyAAQYACOwEEIABBADYCAAwDCwJAAkAgCygCACICQf0BSw0AIAshGiAKIQUCQCACQf0BRw0AIAMQn4GAgAAgAygCBCECIAMoAgghBSAKIRoLIAUgAkECdGpBLjYCACAaIBooAgBBAWo2AgAMAQsCQCAKKAIAIhogAkcNACADEJ+BgIAAIAMoAgQhGgsgAygCCCAaQQJ0akEuNgIAIAMgAygCBEEBajYCBAsgCigCACALKAIAIgIgAkH9AUsbIR8CQAJAIAkoAgAiAkEISw0AIAkhGiAIIQUCQCACQQhHDQAgBBC2gYCAACAEKAIEIQIgBCgCCCEFIAghGgsgBSACQQxsakECNgIAQQEhICAaIBooAgBBAWo2AgAMAQsCQCAIKAIAIhogAkcNACAEELaBgIAAIAQoAgQhGgsgBCgCCCAaQQxsakECNgIAQQEhICAEIAQoAgRBAWo2AgQLQQEhIgsgBygCqAIhAgwACwsgBygC5AEiAkESSQ0FIAIgBygCpAFBBEEEEJOAgIAADAULAkAgCSgCACIaQQhLDQAgCSEcIAghGQJAIBpBCEcNACAEELaBgIAAIAQoAgQhGiAEKAIIIRkgCCEcCyAZIBpBDGxqIhogAjYCCCAaIAU2AgRBACEZIBpBADYCAEEBIRggHCAcKAIAQQFqNgIADAILAkAgCCgCACIZIBpHDQAgBBC2gYCAACAEKAIEIRkLIAQoAgggGUEMbGoiGiACNgIIIBogBTYCBEEAIRkgGkEANgIAQQEhGCAEIAQoAgRBAWo2AgQMAQtBACEZQQEhGAsgGyEFIB1FDQALC0EAISMCQCADKAIEIAMoAvgHIgIgAkH9AUsiAhsiGkUNACADKAIIIAogAhshBSAaQQJ0IRkgASgCGCEaAkADQAJAIAUoAgAiAkGQC0kNACACQYBuakGd5ANJDQAgAkGAoHhqQYCgCEkNACACQYCCfGpBgBJJDQAgAkGA4HtqQYCwA0kNAAJAAkAgAkH/H0H//wMgGi0AIBtLDQAgGigCCCACQT9xIBooAgAgAkEFdkH+/wNxai8AAGpqLQAAIQIMAQsgGiACEKiBgIAAIQILQQEgAnRBosAAcQ0CCyAFQQRqIQUgGUF8aiIZDQALQQAhIwwBCyADKAIIIAogAygC+AciAkH9AUsiBRshGCADKAIEIAIgBRshIUEBISMDQCAYIRwgIUUNASAhQQJ0IRlBACECQQAhBQJAAkADQCAcIAVqKAIAQS5GIiQNASACQQFqIQJBBCEYIBkgBUEEaiIFRw0AC0EAIQUgISECDAELICEgAkEBaiIZayEFIBwgGUECdGohGAsgBSEhAkAgAkUNAAJAAkAgHCgCACIFQf8fQf//AyAaLQAgG0sNACAaKAIIIAVBP3EgGigCACAFQQV2Qf7/A3FqLwAAamotAAAhAwwBCyAaIAUQqIGAgAAhAwsCQEEBIAN0QYPAAHFFDQAgHEEEaiElIAJBAnQiBUF4aiEZIBwgBWpBfGohBQNAIBkhHCACQQFGDQICQAJAIAUoAgAiGUH/H0H//wMgGi0AIBtLDQAgGigCCCAZQT9xIBooAgAgGUEFdkH+/wNxai8AAGpqLQAAIR4MAQsgGiAZEKiBgIAAIR4LIBxBfGohGSACQX9qIQIgBUF8aiEFIB5B/wFxIhdBEUYNAAtBASAedCEFAkACQAJAIANB/wFxRQ0AIAVBpsAAcUUNASACQQJ0QQRGDQRBACEFQQAhGQNAAkACQCAlKAIAIgJB/x9B//8DIBotACAbSw0AIBooAgggAkE/cSAaKAIAIAJBBXZB/v8DcWovAABqai0AACECDAELIBogAhCogYCAACECCwJAAkACQAJAAkACQAJAAkACQEEBIAJ0Qf7IGHFFDQAgBUH/AXEOAwIDAQILIABBgAI7AQQgAEEANgIADBALQQIhBSACQf8BcUECRg0FDAYLIAJB/wFxIgJBAkcNAkEBIRkMAQsgAkH/AXFBBUYNAgtBASEFDAMLQQJBACACQQVGIgIbIQVBAiAZIAIbIRkMAgsgAEGAAjsBBCAAQQA2AgAMCgsgAEGAAjsBBCAAQQA2AgAMCQsgJUEEaiElIBxBfGoiHA0ACwJAAkACQCAZQf8BcUF/ag4CAQAHCyAXQQJHDQYMAQsgF0EFRw0FCyAAQYACOwEEIABBADYCAAwHCyAFQQVxDQELIABBgAI7AQQgAEEANgIADAULIAJBAnRBBEYNAUEAIQUDQAJAAkAgJSAFaigCACICQf8fQf//AyAaLQAgG0sNACAaKAIIIAJBP3EgGigCACACQQV2Qf7/A3FqLwAAamotAAAhAgwBCyAaIAIQqIGAgAAhAgsCQEEBIAJ0Qd2IGHENACAAQYACOwEEIABBADYCAAwGCyAcIAVBBGoiBUYNAgwACwsgAEGAAjsBBCAAQQA2AgAMAwsgJA0ACwsgAEEAOgAFIAAgIzoABCAAIAw2AgALIAdBkAhqJICAgIAAC80CAgF/AX4jgICAgABBIGsiBCSAgICAAAJAAkACQCAAIAJLDQAgASACSw0BQYKAgIAArUIghiEFIAAgAU0NAiAEIAA2AgggBCABNgIMIAQgBSAEQQxqrYQ3AxggBCAFIARBCGqthDcDEEGugoSAACAEQRBqIAMQ24CAgAAACyAEIAA2AgggBCACNgIMIARBgoCAgACtQiCGIgUgBEEMaq2ENwMYIAQgBSAEQQhqrYQ3AxBB1oKEgAAgBEEQaiADENuAgIAAAAsgBCABNgIIIAQgAjYCDCAEQYKAgIAArUIghiIFIARBDGqthDcDGCAEIAUgBEEIaq2ENwMQQY+DhIAAIARBEGogAxDbgICAAAALIAQgATYCCCAEIAI2AgwgBCAFIARBDGqthDcDGCAEIAUgBEEIaq2ENwMQQY+DhIAAIARBEGogAxDbgICAAAALGABB2byEgABB8wBBoPCIgAAQ24CAgAAACxcAQcC8hIAAQTNB0PCIgAAQ24CAgAAAC0QBAX8jgICAgABBEGsiACSAgICAACAAQYOAgIAArUIghkH07IiAAK2ENwMIQcaDhIAAIABBCGpB/OyIgAAQ24CAgAAAC/NuBgl/AX4GfwF+C38BfiOAgICAAEHABWsiASSAgICAAEEAIQICQEEALQCtjYuAAA0AEIeAgIAAQQBBAToArY2LgAALIAEgADYC9AEQuYCAgAAgAUIANwPQAkH8k4SAAEEHIAFB0AJqEICAgIAAIAEoAtQCIgNBDGwhAAJAAkAgA0Gq1arVAEsNACABKALQAiEEQQAhBQJAIAANAEEEIQZBACECDAILIAMhAiAAEJ6AgIAAIgYNAUEEIQILIAIgABCfgICAAAALIAFBADYCsAMgASAGNgKsAyABIAI2AqgDAkAgA0UNAEEAIQBBCCEHIAQhAgNAIAJBBGooAgAhCCACKAIAIQUCQCAAIAEoAqgDRw0AIAFBqANqELqAgIAAIAEoAqwDIQYLIAYgB2oiCSAINgIAIAlBfGogBTYCACAJQXhqIAg2AgAgASAAQQFqIgA2ArADIAdBDGohByACQQhqIQIgAyAARw0ACyAEIANBA3RBBBC7gICAACADIQULIAEoAqwDIQkgASgCqAMhAyABQYCAgIB4NgKsBSABIAkgBUEMbGo2ApQEIAEgCTYCkAQgASABQawFajYCmAQgAUHYBGogAUGQBGoQj4CAgAACQAJAAkACQAJAAkACQCABKALYBEGAgICAeEYNAEEwEJ6AgIAAIghFDQMgCCABKALgBDYCCCAIIAEpAtgENwIAIAFBATYCrAQgASAINgKoBCABQQQ2AqQEIAEgASgCmAQ2AtgCIAEgASkCkAQ3A9ACQQAhAkEBIQADQCABQagDaiABQdACahCPgICAACABKAKoA0GAgICAeEYNAgJAIAAgASgCpARHDQAgAUGkBGogAEEBQQRBDBCjgICAACABKAKoBCEICyAIIAJqIgdBFGogASgCsAM2AgAgB0EMaiABKQKoAzcCACABIABBAWoiADYCrAQgAkEMaiECDAALCyABQQA2ArgCIAFBADYCsAJBAEEEQQRBDBCpgICAAAwBCyABKAKkBCEIIAEoAqgEIQcCQCAAQQFGDQACQCAAQRVJDQAgByAAELCAgIAADAELIAdBDGohBgNAIAcgBhCxgICAACAGQQxqIQYgAkF0aiICDQALCyABIAg2ArADIAEgBzYCrAMgASAHNgKoAyABIAcgAEEMbGo2ArQDIAFBsAJqIAFBqANqELKAgIAACwJAIAEoAqwFQYCAgIB4Rg0AIAEgASgCtAU2AqgFIAEgASkCrAU3A6AFIAFBsAJqELyAgIAAIAEgASkDoAUiCjcDkAUgASABKAKoBSIANgKIBCABIAo3A4AEIAEgCjcDoAIgASAANgKoAiABIAEpA6ACNwLYAiABIAEoAqgCNgLgAiABQQA2AtQCIAFBBDYC0AIgCSAFEK+AgIAAIAMgCUEEQQwQqYCAgAAMBAsgASABKAK4AiIANgKoAiABIAEpArACIgo3A6ACIAEgCjcD+AEgASAANgKAAiAJIAUQr4CAgAAgAyAJQQRBDBCpgICAAEEMEJ6AgIAAIgRFDQEgASgC9AEgAUGoA2oQgYCAgAAgASgCtAMiA0EMbCEAAkACQCADQarVqtUATQ0AQQAhAQwBCyABKAKwAyELIAEoAqwDIQwgASgCqAMhDUEAIQICQCAADQBBBCEGQQAhBwwECyADIQcgABCegICAACIGDQNBBCEBCyABIAAQn4CAgAAAC0EEQTAQn4CAgAAAC0EEQQwQvYCAgAAACyABQQA2AtgCIAEgBjYC1AIgASAHNgLQAgJAIANFDQBBACEAQQghByALIQIDQCACQQRqKAIAIQggAigCACEFAkAgACABKALQAkcNACABQdACahC6gICAACABKALUAiEGCyAGIAdqIgkgCDYCACAJQXxqIAU2AgAgCUF4aiAINgIAIAEgAEEBaiIANgLYAiAHQQxqIQcgAkEIaiECIAMgAEcNAAsgCyADQQN0QQQQu4CAgAAgAyECCyABKALQAiEHIAEoAtQCIQAgBCAMNgIIIAQgDTYCBCAEIAw2AgAgAUEBNgK4AiABIAQ2ArQCIAFBATYCsAIgACACEK+AgIAAIAcgAEEEQQwQqYCAgAAgAUGsj4SAADYCzAMgAUGUj4SAADYCyAMgAUEANgK4AyABQQA2AqgDIAEgAUH0AWo2AtADQQAhBEEAIQgCQAJAA0ACQAJAIAhFDQBBACECDAELQQEhAgsCQANAAkACQAJAAkACQAJAIAIOAgABAQsCQCAAIAdGDQAgASAAQQxqIgI2AqwDIAAoAgAiCUGAgICAeEcNAgsgAUGoA2oQvoCAgAAgAUEANgKoA0EBIQIMBQsgBEEYRg0BIAEgBEGcj4SAAGo2AsgDIAFCADcD2AQgASgC9AEgBCgClI+EgAAgBCgCmI+EgAAgAUHYBGoQgoCAgAACQAJAAkACQCABKALcBCIDQarVqtUATQ0AQQAhAQwBCyAEQQhqIQQgASgC2AQhC0EEIQxBACECIANBDGwiAEUNAiAAEJ6AgIAAIgwNAUEEIQEgACEMCyABIAwQn4CAgAAACyADIQILIAFBADYC2AIgASAMNgLUAiABIAI2AtACIANFDQJBACEAQQghByALIQIgDCEGA0AgAkEEaigCACEIIAIoAgAhBQJAIAAgASgC0AJHDQAgAUHQAmoQuoCAgAAgASgC1AIhBgsgBiAHaiIJIAg2AgAgCUF8aiAFNgIAIAlBeGogCDYCACABIABBAWoiADYC2AIgB0EMaiEHIAJBCGohAiADIABHDQALIAsgA0EDdEEEELuAgIAAIAEoAtQCIQAgASgC0AIiAkGAgICAeEYNAQwDCyAAKQIEIQoCQCABKAK4AiIAIAEoArACRw0AIAFBsAJqIAAgByACa0EMbkEBakEEQQwQo4CAgAALIAEoArQCIABBDGxqIgUgCjcCBCAFIAk2AgAgASAAQQFqNgK4AiACIQAMBQsgASgCuAIhACABIAEoArQCIgI2ApgDIAFBAjYC9AIgAUECNgLQAiABIAIgAEEMbGo2ApwDIAEgAUH4AWo2AqADIAFBpARqIAFB0AJqEJaAgIAAAkACQAJAAkAgASgCpARBgICAgHhGDQBBMBCegICAACIIRQ0DIAggASgCrAQ2AgggCCABKQKkBDcCACABQQE2ApgEIAEgCDYClAQgAUEENgKQBCABQagDaiABQdACakHUAPwKAABBACECQQEhAANAIAFB2ARqIAFBqANqEJaAgIAAIAEoAtgEQYCAgIB4Rg0CAkAgACABKAKQBEcNACABQZAEaiAAQQFBBEEMEKOAgIAAIAEoApQEIQgLIAggAmoiB0EUaiABKALgBDYCACAHQQxqIAEpAtgENwIAIAEgAEEBaiIANgKYBCACQQxqIQIMAAsLIAFB0AJqEL+AgIAAIAFBADYCjAIgAUEANgKEAkEAQQRBBEEMEKmAgIAADAELIAFBqANqEL+AgIAAIAEoApAEIQggASgClAQhBwJAIABBAUYNAAJAIABBFUkNACAHIAAQsICAgAAMAQsgB0EMaiEJA0AgByAJELGAgIAAIAlBDGohCSACQXRqIgINAAsLIAEgCDYCsAMgASAHNgKsAyABIAc2AqgDIAEgByAAQQxsajYCtAMgAUGEAmogAUGoA2oQsoCAgAALIAEoArQCIgAgASgCuAIQr4CAgABBBCEOIAEoArACIABBBEEMEKmAgIAAQQAhAiABQQA2AogEIAFBADYCgAQgAUIANwPQAiABKAL0ASABQdACahCDgICAACABKALUAiIPQThsIQACQAJAIA9BksmkEksNACABKALQAiEQQQAhAkEAIQcgAEUNASAPIQcgABCegICAACIODQFBBCECCyACIAAQn4CAgAAACyABQQA2ArADIAEgDjYCrAMgASAHNgKoAwJAIA9FDQBBACEHQQAhCEEAIQIDQCAQIAhqIgBBJGohCSAAQRhqLQAAIQxBACEFAkAgAEEEai0AAEUNACAAQQhqKAIAIQNBASEFCyAJLQAAIQlBgICAgHghBkGAgICAeCEEAkAgDEH/AXFFDQAgAEEgaigCACIErUIghiAAQRxqNQIAhCERCyAAQTBqIQwgAEEUaiELIABBEGohDSAAQQxqIRICQCAJQf8BcUUNACAAQSxqKAIAIgatQiCGIABBKGo1AgCEIQoLIAAoAgAhEyAMKAIAIQwgCygCACEJIA0oAgAhCyASLQAAIQ0CQCACIAEoAqgDRw0AIAFBqANqEMCAgIAAIAEoAqwDIQ4LIA4gB2oiACAFNgIAIABBNGogDToAACAAQTBqIAw2AgAgAEEsaiATNgIAIABBJGogCjcCACAAQSBqIAY2AgAgAEEYaiARNwIAIABBFGogBDYCACAAQRBqIAk2AgAgAEEMaiALNgIAIABBCGogCTYCACAAQQRqIAM2AgAgASACQQFqIgI2ArADIAdBOGohByAIQTRqIQggDyACRw0ACyAQIA9BNGxBBBC7gICAACAPIQILIAEoAqgDIQAgASABKAKsAyITIAJBOGxqIhA2ApwEIAEgADYCmAQgASATNgKUBCABIBM2ApAEIAEgAUH0AWo2AqAEIAJFDQQgAUGoA2pBOGohFCABQagDakEFaiEVIAFB2ARqQQVqIRZBACEOQQAhCwJAAkADQCABQdgEaiATQTj8CgAAIAFB0AJqIBNBOPwKAAAgE0E4aiETAkACQAJAIAEtAIQDQX9qQf8BcUECSQ0AIAFB0AJqEMGAgIAADAELIAEoAvQBIAEoAvwCIAFBqANqEISAgIAAAkACQAJAIAEtAKgDRQ0AIAEtAKwDIQcgAUGoA2ogAUHYBGpBOPwKAAAMAQsgASgCrAMhByABKAKwAyEAIAFBqANqIAFB2ARqQTj8CgAAIABBgICAgHhHDQELIAEgEzYClAQgAUGoA2oQwYCAgAAMDAsgASgCqAMiAkEDRw0BCyATIBBHDQEgASAQNgKUBAwICyABLQCsAyEIIAEgEzYClAQgAUGkBGogFkEz/AoAAAJAIAJBAkcNACAIIQcMCgsgFSABQaQEakEz/AoAACABIAA2AugDIAEgBzYC5AMgASAANgLgAyABIAg6AKwDIAEgAjYCqAMCQAJAIAEtANwDIhdBAkcNAEEAIQICQAJAAkAgAEEASA0AQQAhBgJAIAANAEEBIRhBACECDAMLIAAQnoCAgAAiGA0BQQEhAiAAIRgLIAIgGBCfgICAAAALIAAhAgsgAUEANgLgBCABIBg2AtwEIAEgAjYC2AQgGCEMA0BBACEFA0AgByAFaiEJAkACQCAAIAVrIghBB0sNAEEAIQICQCAIDQBBACEJDAILA0ACQCAJIAJqLQAAQSZHDQBBASEJDAMLIAggAkEBaiICRw0AC0EAIQkgCCECDAELIAFB4AFqQSYgCSAIEJ2AgIAAIAEoAuQBIQIgASgC4AEhCQsCQCAJQQFHDQACQCAAIAIgBWoiAk0NACAHIAJqIgktAABBJkcNAAJAAkACQCACIAEoAtgEIAZrTQ0AIAFB2ARqIAYgAkEBQQEQo4CAgAAgASgC3AQhDCABKALgBCEGDAELIAJFDQELAkAgAkUNACAMIAZqIAcgAvwKAAALIAEoAuAEIQYLIAEgBiACaiIGNgLgBAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAAgAmsiBEEBSyISDQAgBEEBRg0BIAlBAEEBQQBBrI+EgAAQi4CAgAAACyAJLAABQb9/TA0BCyAHIABqIQMgBEF/aiENQQAhBSAJQQFqIgwhAAJAA0AgBSEIAkAgACADRw0AIA0hCAwCCwJAAkAgACwAACIHQX9MDQAgAEEBaiECIAdB/wFxIQcMAQsgAC0AAUE/cSEFIAdBH3EhAgJAIAdBX0sNACACQQZ0IAVyIQcgAEECaiECDAELIAVBBnQgAC0AAkE/cXIhBQJAIAdBcE8NACAFIAJBDHRyIQcgAEEDaiECDAELIAVBBnQgAC0AA0E/cXIgAkESdEGAgPAAcXIhByAAQQRqIQILIAggAGsgAmohBSACIQAgB0EjRg0AIAIhACAHQUZqQXVLDQAgAiEAIAdB3///AHFBpX9qQWVLDQALCwJAAkAgEg0AIARBAUYNASAJQQBBAUEAQbyPhIAAEIuAgIAAAAsgDCwAAEG/f0wNAgsCQCAIRQ0AAkAgCCANSQ0AIAggDUYNAQwMCyAMIAhqLAAAQb9/TA0LCyAMIAhqIQBBACESAkAgDSAIRg0AIAAtAABBO0YhEgtBJiEHIAhFDQYCQAJAAkACQCAJLQABQSNHDQAgASAANgLkAiABIAhBf2oiAzYC3AIgASAJQQJqIg02AtgCIAFC+ICAgIALNwPQAiADRQ0KIAEgCUEDaiIANgLgAiAJLQACIgwhBQJAIAzAQX9KDQAgASAJQQRqIgA2AuACIAktAANBP3EhAiAMQR9xIQUCQCAMQd8BSw0AIAVBBnQgAnIhBQwBCyABIAlBBWoiADYC4AIgAkEGdCAJLQAEQT9xciECAkAgDEHwAU8NACACIAVBDHRyIQUMAQsgASAJQQZqIgA2AuACIAJBBnQgCS0ABUE/cXIgBUESdEGAgPAAcXIhBQsgASAAIA1rIhk2AugCQQAhAANAIABBCEYNByABQdACaiAAaiECIABBBGohACACKAIAIAVHDQALQQEhBSANIBlqIQxBASEAQQEhAiADIBlrIgMOAg0BAgtBASEFQQEhAEEBIQICQAJAAkACQAJAAkACQAJAAkAgCEF9ag4FAAECAwQVC0EmIQMgDC8AAEHh2gFzIAxBAmoiAC0AAEHwAHNyQf//A3FFDRAgDC8AAEHBmgFzIAAtAABB0ABzckH//wNxRQ0QIAwvAABB7uoBcyAALQAAQe0Ac3JB//8DcQ0HQSMhAwwQCyAMKAAAQeLmveMGRw0FQdwAIQMMDwsgDCgAAEHj3rH7BnMgDEEEaiIDLQAAQe4Ac3INA0E6IQMMDgsCQCAMKAAAQePetesGcyAMQQRqIgMvAABB4egBc3INAEHAACEDDA4LIAwoAABB7N7dkwZzIAMvAABB4eQBc3INAUHfACEDDA0LQQEhBUEBIQBBASECIAwoAABBzsrd4wRzIAxBA2ooAABBzNK5qwZzcg0QQQohAwwMCwJAIAwoAABB8MrJmwZzIAMvAABB7ugBc3INAEElIQMMDAtBASEFQQEhAEEBIQIgDCgAAEHwysnLBnMgAy8AAEHvyAFzcg0PQS4hAwwLC0EBIQVBASEAQQEhAiAMKAAAQfHqlZsHcyADLQAAQfQAc3INDkE/IQMMCgtBIiEDIAwoAABB8eq9owdGDQlBASEFQQEhAEEBIQIgDCgAAEHRqr2iBUcNDQwJCwJAIAwvAABB89ABcyAALQAAQfkAc3JB//8DcQ0AQa0BIQMMCQsCQCAMLwAAQfPeAXMgAC0AAEHsAHNyQf//A3ENAEEvIQMMCQsCQAJAIAwvAAAiAkEIdCACQQh2ckH//wNxIgJB4agBRg0AQX9BASACQeGoAUkbIQAMAQsgAC0AAEGef2ohAAsCQCAARQ0AQSYhBwwKC0EJIQMMCAtBASEFQQEhAEEBIQIgDC0AACINQVVqDgMLAQsBCyAMLQAAIQ0LIAwgDUH/AXFBK0YiAmohAAJAAkACQCADIAJrIgJBCUkNAEEAIQMMAQsgAg0BDAYLA0AgA0H/////AEsNCCAALQAAIgVBv39qQV9xQQpqIAVBUGogBUE5SxsiBUEQTw0IIABBAWohACAFIANBBHRyIQMgAkF/aiICRQ0FDAALC0EAIQMDQCAALQAAIgVBv39qQV9xQQpqIAVBUGogBUE5SxsiBUEPSw0HIABBAWohACAFIANBBHRyIQMgAkF/aiICDQAMBAsLIAkgBEEBIARBrI+EgAAQi4CAgAAACyAJIARBASAEQbyPhIAAEIuAgIAAAAtBASEFIAghACAIIQICQAJAIAMOAggAAQtBASEFQQEhAEEBIQIgDEFVag4DBwAHAAsgDSAMQStGIgJqIQACQCADIAJrIgJBCUkNAEEAIQMDQCACRQ0CIAOtQgp+IgpCIIinDQVBASEFIAAtAABBUGoiDEEJSw0GIABBAWohACACQX9qIQIgDCAKp2oiAyAMTw0ADAYLCyACRQ0BQQAhAwNAIAAtAABBUGoiBUEJSw0EIABBAWohACAFIANBCmxqIQMgAkF/aiICDQALC0EBIQVBASEAQQEhAiADQYCwA3NBgIC8f2pBgJC8f08NAQwFC0EAIQMLQQEhBUEBIAggEmpBAWogA0GAgMQARiICGyEAQSYgAyACGyIHQYABSQ0CQQAhBQJAAkAgB0GAEE8NAEECIQIMAQtBA0EEIAdBgIAESRshAgsgAyEHDAMLQQEhBQtBASEAC0EBIQILIAYhCAJAIAIgASgC2AQgBmtNDQAgAUHYBGogBiACQQFBARCjgICAACABKALgBCEICyABKALcBCIMIAhqIQgCQAJAIAUNACAHQT9xQYB/ciEFIAdBBnYhAwJAIAdBgBBPDQAgCCAFOgABIAggA0HAAXI6AAAMAgsgB0EMdiENIANBP3FBgH9yIQMCQCAHQf//A0sNACAIIAU6AAIgCCADOgABIAggDUHgAXI6AAAMAgsgCCAFOgADIAggAzoAAiAIIA1BP3FBgH9yOgABIAggB0ESdkFwcjoAAAwBCyAIIAc6AAALIAEgAiAGaiIGNgLgBAJAAkAgAEUNAAJAIAQgAEsNACAEIABGDQEMAgsgCSAAaiwAAEG/f0wNAQsgCSAAaiEHIAQgAGshAAwFCyAJIAQgACAEQcyPhIAAEIuAgIAAAAsgDCANQQAgCEHwjoSAABCLgICAAAALIAAgAkEBaiIFTw0BCwsLAkACQAJAIAAgASgC2AQiEiAGa00NACABQdgEaiAGIABBAUEBEKOAgIAAIAEoAtwEIQwgASgC4AQhBgwBCyAARQ0BCwJAIABFDQAgDCAGaiAHIAD8CgAACyABKALcBCEMIAEoAtgEIRIgASgC4AQhBgtBACEDIAFBADYC4AQgAUKAgICAEDcC2AQgASAGIABqIg02AuACIAFBCjYC2AIgAUKJgICA0AE3AtACIAEgDDYC3AIgASAMIA1qIgQ2AugCQQAhBQJAIA1FDQBBACEDIAwhCEEAIQUDQCAFIgYhCSAIIQADQCABIABBAWoiCDYC5AICQCAALQAAIgfAQX9KDQAgASAAQQJqIgg2AuQCIAAtAAFBP3EhAiAHQR9xIQUCQCAHQd8BSw0AIAVBBnQgAnIhBwwBCyABIABBA2oiCDYC5AIgAkEGdCAALQACQT9xciECAkAgB0HwAU8NACACIAVBDHRyIQcMAQsgASAAQQRqIgg2AuQCIAJBBnQgAC0AA0E/cXIgBUESdEGAgPAAcXIhBwsgASAIIABrIAlqIgU2AuwCQQAhAAJAA0AgAEEMRg0BIAFB0AJqIABqIQIgAEEEaiEAIAIoAgAgB0cNAAsCQCAJIAZrIgAgASgC2AQgA2tNDQAgAUHYBGogAyAAQQFBARCjgICAACABKALgBCEDCwJAIAkgBkYNACAARQ0AIAEoAtwEIANqIAwgBmogAPwKAAALIAEgAyAAaiIDNgLgBCAIIARHDQIMAwsgBSEJIAghACAIIARHDQALCyAGIQULAkAgDSAFayIAIAEoAtgEIANrTQ0AIAFB2ARqIAMgAEEBQQEQo4CAgAAgASgC4AQhAwsCQCANIAVGDQAgAEUNACABKALcBCADaiAMIAVqIAD8CgAACyABIAEpAtgENwPQAiABIAMgAGo2AtgCAkBBGBCegICAACIaRQ0AIBogDTYCCCAaIAw2AgQgGiASNgIAIBogASkD0AI3AgwgGiABKALYAjYCFEECIRsMAgtBBEEYEL2AgIAAAAtBDBCegICAACIaRQ0DIBogFCgCCDYCCCAaIBQpAgA3AgBBASEbC0EAIRkDQCABQZAFaiAaIBlBDGxqIgAoAgQgACgCCBCZgICAACABKAKUBSECIAEgASgCmAVBACABKAKQBSIAGzYC8AIgASACNgLsAiABIAA2AugCIAFBADYC5AIgASAAQQBHIgc2AuACIAEgAjYC3AIgASAANgLYAiABQQA2AtQCIAEgBzYC0AICQANAIAFBoAVqIAFB0AJqEJSAgIAAAkACQAJAAkACQAJAAkACQAJAAkAgASgCoAUiAEGAgICAeEYNACABQawFaiABKAL4ASABKAL8ASABKAKkBSICIAEoAqgFEJeAgIAAIAAgAkEBQQEQk4CAgAAgASgCrAUiDUGAgICAeEYNCiABKALUAyEIIAEoArQFIQUgASgCsAUhBgJAIAtFDQAgDyEMIAshBAJAA0AgBC8BtgEiEkEEdCECQX8hByAEIQACQAJAA0ACQCACDQAgEiEHDAILAkACQCAIIAAoAgAiCUYNACAIIAlLIAggCUlrIQkMAQsgBiAAQQhqKAIAIAUgAEEMaigCACIJIAUgCUkbEOGBgIAAIgMgBSAJayADGyIJQQBKIAlBAEhrIQkLIABBEGohACACQXBqIQIgB0EBaiEHIAlBAUYNAAsgCUH/AXFFDQELIAxFDQIgDEF/aiEMIAQgB0ECdGooArgBIQQMAQsLIA0gBkEBQQEQk4CAgAAMDAsCQAJAAkACQCASQQtJDQAgAUHYBGohHEEEIQAgB0EFSQ0DIAchACAHQXtqDgIDAgELAkAgEiAHTQ0AIBIgB2tBBHQiAEUNACAEIAdBBHRqIgJBEGogAiAA/AoAAAsgBCAHQQR0aiIAIA02AgQgACAINgIAIAAgBTYCDCAAIAY2AgggBCASQQFqOwG2AQwNCyAHQXlqIQcgAUG8BWohHEEGIQAMAQtBACEHIAFBvAVqIRxBBSEACxDCgICAACIJQQA2ArABIAkgBC8BtgEgAEF/c2oiAzsBtgEgA0EMTw0CIAQgAEEEdGoiAikCCCEKIAIoAgQhDCACKAIAIRICQCADQQR0IgNFDQAgCSACQRBqIAP8CgAACyAEIAA7AbYBIAEgBDYC2AQgASAJNgK8BQJAIBwoAgAiAi8BtgEiAyAHTQ0AIAMgB2tBBHQiAEUNACACIAdBBHRqIhxBEGogHCAA/AoAAAsgAiAHQQR0aiIAIA02AgQgACAINgIAIAAgBTYCDCAAIAY2AgggAiADQQFqOwG2ASAMQYCAgIB4Rg0KAkAgBCgCsAEiAA0AQQAhDQwKC0EAIQ0gCSEcA0AgBC8BtAEhAyABIAo3AuAEIAEgDDYC3AQgASASNgLYBCAAIgUvAbYBIghBC0kNBCABQbwFaiEGQQQhAAJAIANBBUkNACADIQACQAJAIANBe2oOAgIBAAsgA0F5aiEDIAFBuAVqIQZBBiEADAELQQAhAyABQbgFaiEGQQUhAAsQw4CAgAAiCUEANgKwASAJIAUvAbYBIABBf3NqIgc7AbYBIAdBDE8NBSAFIABBBHRqIgIpAgghCiACKAIEIQwgAigCACESAkAgB0EEdCIHRQ0AIAkgAkEQaiAH/AoAAAsgBSAAOwG2ASAJLwG2ASICQQFqIQcgAkEMTw0GIAggAGsgB0cNByAJQbgBaiEIAkAgB0ECdCIHRQ0AIAggBSAAQQJ0akG8AWogB/wKAAALIA1BAWohDUEAIQACQANAIAggAEECdGooAgAiByAAOwG0ASAHIAk2ArABIAAgAk8NASAAIAAgAklqIgAgAk0NAAsLIAEgCTYCuAUgASAFNgK8BSAGKAIAIAMgAUHYBGogHBDEgICAACAMQYCAgIB4Rg0LIAkhHCAFIQQgBSgCsAEiAEUNCgwACwsQwoCAgAAiC0EBOwG2AUEAIQ8gC0EANgKwASALIAU2AgwgCyAGNgIIIAsgDTYCBCALIAg2AgAMCQsgASAONgKIBCABIA82AoQEIAEgCzYCgAQgAUHQAmoQmICAgAAgGUEBaiIZIBtHDQsgGiAbEK+AgIAAIBsgGkEEQQwQqYCAgAAgAUGoA2oQwYCAgAAgF0ECRg0FDAYLQQAgA0ELQayShIAAELSAgIAAAAsgBSADIAFB2ARqIBwQxICAgAAMBgtBACAHQQtBrJKEgAAQtICAgAAAC0EAIAdBDEG8koSAABC0gICAAAALQfSRhIAAQShBnJKEgAAQqoCAgAAACyABKALgAyABKALkA0EBQQEQk4CAgAALIBMgEEcNBQwMCxDDgICAACIAIAs2ArgBIABBADsBtgEgAEEANgKwASAPQQFqIgJFDQIgC0EAOwG0ASALIAA2ArABIA0gD0cNBSAAIAk2ArwBIAAgCjcCCCAAIAw2AgQgACASNgIAIABBATsBtgEgCUEBOwG0ASAJIAA2ArABIAIhDyAAIQsLIA5BAWohDgwACwsLC0HkkYSAABCNgICAAAALQZSRhIAAQTBBxJGEgAAQqoCAgAAAC0EEQQwQvYCAgAAAC0EEQTAQn4CAgAAACyABKALUAiEAQQAhAwsgASACNgKwAyABIAA2AqwDIAEgADYCqAMgASAAIANBDGxqIgc2ArQDIAAhCEEAIQIMAAsLCyABQZAEahDFgICAACABIAEpAoAEIgo3ArQCIAEgASgCiAQiAjYCqAIgASAKNwOQAiABIAI2ApgCIAEoAoQCIQAgASACQQAgCqciBRsiDDYC7AMgASABKAKUAiIDNgLoAyABIAU2AuQDIAFBADYC4AMgASAFQQBHIgY2AtwDIAEgAzYC2AMgASAFNgLUAyABQQA2AtADIAEgBjYCzAMgASABKAKMAkEAIAAbIgk2AsgDIAEgASgCiAIiAjYCxAMgASAANgLAAyABQQA2ArwDIAEgAEEARyIHNgK4AyABIAI2ArQDIAEgADYCsAMgAUEANgKsAyABIAc2AqgDAkACQAJAAkACQCABQagDahCOgICAACIIDQAgAUECNgKoAyABKALMA0ECRg0BIAFBzANqEIyAgIAAIghFDQEgCEEEaiEICyABIAg2AqQEIAFBgYCAgAA2AtQCIAEgAUGkBGo2AtACIAFBqANqQQRqQfCNhIAAIAFB0AJqEJKAgIAAIAEgASkCrAM3A9ACIAEgASgCtAM2AtgCQQUQnoCAgAAiCEUNASAIQQAtAIeUhIAAOgAEIAhBACgAg5SEgAA2AAAgAUECNgKoAyABIAEpA9ACNwKsAyABIAEoAtgCNgK0AyABQgQ3AtgDIAFCADcC0AMgAUKAgICAwAA3AsgDIAFChYCAgJCAgJMCNwLAAyABIAg2ArwDIAFBBTYCuAMgASAJNgLwAiABIAI2AuwCIAEgADYC6AIgAUEANgLkAiABIAc2AuACIAEgAjYC3AIgASAANgLYAiABQQA2AtQCIAEgBzYC0AIgAUHUA2ohBEEAIQJBBCEJQQAhBwJAA0AgAUHQAmoQjoCAgAAiAEUNAUEUEJ6AgIAAIghFDQQgCEEAKACqlISAADYAECAIQQApAKKUhIAANwAIIAhBACkAmpSEgAA3AAAgAUHYBGogAEEEaigCACAAQQhqKAIAEMaAgIAAAkAgByABKALUA0cNACAEEMeAgIAAIAEoAtgDIQkLIAkgAmoiAEEANgIAIABBEGpBFDYCACAAQQxqIAg2AgAgAEEIakEUNgIAIABBFGogASkC2AQ3AgAgAEEcaiABKALgBDYCACAAQSBqQZDOADYCACABIAdBAWoiBzYC3AMgAkEkaiECDAALCyABIAw2AvACIAEgAzYC7AIgASAFNgLoAiABQQA2AuQCIAEgBjYC4AIgASADNgLcAiABIAU2AtgCIAFBADYC1AIgASAGNgLQAgJAA0AgAUHQAmoQjICAgAAiAEUNASAAKAIAIQlBEhCegICAACIIRQ0FIAhBAC8AmJSEgAA7ABAgCEEAKQCQlISAADcACCAIQQApAIiUhIAANwAAIAFB2ARqIABBCGooAgAgAEEMaigCABDGgICAAAJAIAcgASgC1ANHDQAgBBDHgICAAAsgASgC2AMgAmoiAEEBNgIAIABBEGpBEjYCACAAQQxqIAg2AgAgAEEIakESNgIAIABBBGogCTYCACAAQRRqIAEpAtgENwIAIABBHGogASgC4AQ2AgAgAEEgakGQzgA2AgAgASAHQQFqIgc2AtwDIAJBJGohAgwACwsgAUHQAmogAUGoA2pBOPwKAAAgAUGQAmoQyICAgAAgAUGEAmoQvICAgAAgAUH4AWoQvICAgAAMBgsgAUIENwKAAyABQgA3AvgCIAFCgICAgMAANwLwAiABQQA2AtACIAFBkAJqEMiAgIAADAQLQQFBBRCfgICAAAALQQFBFBCfgICAAAALQQFBEhCfgICAAAALIAEgB0ECdEH8B3EiACgChImLgAA2AtwEIAEgACgClImLgAA2AtgEIAFBhICAgAA2AtQCIAEgAUHYBGo2AtACIAFBtAJqQfODhIAAIAFB0AJqEJKAgIAAIAFBkARqEMWAgIAAIAFBgARqEMiAgIAAIAEgASkCtAIiCjcDoAIgAUKEgICAEDcC0AIgASAKNwLYAiABIAEoArwCNgLgAgsgAUGEAmoQvICAgAAgAUH4AWoQvICAgAALAkAgASgC9AEiAEF/Rg0AIAAQhYCAgAALAkACQCABKALQAiIAQQRHDQBBACABKALUAjoAqImLgABBAEEBOgCkiYuAACABQQhqIAFB2AJqEMqAgIAAQQAgASkDCDcCrImLgAAMAQsgAUHQAmpBBGohB0EAIQlBAEEAOgCkiYuAACABKAKEAyESIAEoAoADIQ8gASgC/AIhECABKAL4AiETIAEoAvQCIQ4gASgC8AIhGSABLwHuAiEFIAEvAewCIQggASkC5AIhCiABKALgAiECAkACQAJAAkACQCAADgQAAgMBAAtBAEEAOgCoiYuAAAwDC0EAQQM6AKiJi4AAIAFB2AFqIAcQyoCAgABBACABKQPYATcCrImLgAAMAgtBAEEBOgCoiYuAACABQcABaiAHEMqAgIAAQQAgASkDwAE3AqyJi4AAQQAhAAJAIAhBAXFFDQBBACAFOwG2iYuAAEEBIQALQQAgADoAtImLgAACQCACQYCAgIB4Rg0AQQBBAToAuImLgAAgASAKNwKsAyABIAI2AqgDIAFBuAFqIAFBqANqEMqAgIAAQQAgASkDuAE3AryJi4AADAILQQBBADoAuImLgAAMAQtBAEECOgCoiYuAACABQdABaiAHEMqAgIAAQQAgASkD0AE3AqyJi4AAAkAgCEEBcUUNAEEAIAU7AbaJi4AAQQEhCQtBACAJOgC0iYuAAAJAIAJBgICAgHhGDQBBAEEBOgC4iYuAACABIAo3AqwDIAEgAjYCqAMgAUHIAWogAUGoA2oQyoCAgABBACABKQPIATcCvImLgAAMAQtBAEEAOgC4iYuAAAsgAUGoA2ogE0EobBDLgICAACAOIBNBMGxqIQwgASgCqAMhCwJAAkACQCATDQAgDiEADAELIA4hAEEAIQUDQCAAIgJBMGohACACKAIAIglBjYCAgHhGDQEgCyAFQShsaiEIIAIpAggiCkIgiCIdpyEEIAIoAhwhDSACKQIUIREgAigCECEGIAIoAgQhAyAKpyEHAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAJQYCAgIB4c0EHIAlBAEgbDg0AAQIDBAULDAYHCAkKAAsgCEEAOgAAIAEgCjcCrAMgASADNgKoAyABQShqIAFBqANqEMqAgIAAIAggASkDKDcCBCABIBE3AqwDIAEgBjYCqAMgAUEgaiABQagDahDKgICAACAIIAEpAyA3AgwMDwsgCEEBOgAAIAEgCjcCrAMgASADNgKoAyABQThqIAFBqANqEMqAgIAAIAggASkDODcCBCABIBE3AqwDIAEgBjYCqAMgAUEwaiABQagDahDKgICAACAIIAEpAzA3AgwMDgsgCEECOgAAIAEgCjcCrAMgASADNgKoAyABQcAAaiABQagDahDKgICAACAIIAEpA0A3AgQMDQsgCEEDOgAAIAEgCjcCrAMgASADNgKoAyABQcgAaiABQagDahDKgICAACAIIAEpA0g3AgQMDAsgCEEEOgAAIAEgCjcCrAMgASADNgKoAyABQdAAaiABQagDahDKgICAACAIIAEpA1A3AgQMCwsgCCANNgIEIAhBBToAACABIAo3AqwDIAEgAzYCqAMgAUHgAGogAUGoA2oQyoCAgAAgCCABKQNgNwIIIAEgETcCrAMgASAGNgKoAyABQdgAaiABQagDahDKgICAACAIIAEpA1g3AhAMCgsgCCAGNgIEIAhBCDoAACABIAo3AqwDIAEgAzYCqAMgAUGYAWogAUGoA2oQyoCAgAAgCCABKQOYATcCCAwJCyAIIAM2AgQgCEEJOgAADAgLIAhBCjoAACABIAo3AqwDIAEgAzYCqAMgAUGgAWogAUGoA2oQyoCAgAAgCCABKQOgATcCBAwHCyAIQQs6AAAgAUGoA2ogBEEDdBDLgICAACABKAKoAyENIAFBADYCuAMgASAHIARBDGxqIgY2ArQDIAEgAzYCsAMgASAHNgKsAyABIAc2AqgDIB1QDQVBACEJIA0hAgNAIAcoAgAiA0GAgICAeEYNBCABIAdBBGopAgA3AtwEIAEgAzYC2AQgAUGoAWogAUHYBGoQyoCAgAAgAiABKQOoATcCACACQQhqIQIgCUEBaiEJIAdBDGoiByAGRw0ADAULCyAIQQw6AAAgASAKNwKsAyABIAM2AqgDIAFBsAFqIAFBqANqEMqAgIAAIAggASkDsAE3AgQMBQsgCEEGOgAAIAEgCjcCrAMgASADNgKoAyABQfAAaiABQagDahDKgICAACAIIAEpA3A3AgQCQCAGQYCAgIB4Rg0AIAhBAToADCABIBE3AqwDIAEgBjYCqAMgAUHoAGogAUGoA2oQyoCAgAAgCCABKQNoNwIQDAULIAhBADoADAwECyACKQIoIQogAigCJCEcIAIoAiAhAiAIQQc6AAAgASAHNgKwAyABIAM2AqwDIAEgCTYCqAMgAUGQAWogAUGoA2oQyoCAgAAgCCABKQOQATcCBCABIAY2AqwDIAEgBDYCqAMgASARPgKwAyABQYgBaiABQagDahDKgICAACAIIAEpA4gBNwIMIBFCIIinIQcCQAJAIBxBgICAgHhGDQAgCEEBOgAUIAEgCjcCrAMgASAcNgKoAyABQYABaiABQagDahDKgICAACAIIAEpA4ABNwIYDAELIAhBADoAFAsgASACNgKwAyABIA02AqwDIAEgBzYCqAMgAUH4AGogAUGoA2oQyoCAgAAgCCABKQN4NwIgDAMLIAdBDGohBgsgASAJNgK4AyABIAY2AqwDCyABQagDahC+gICAACAIIA02AgQgCCAENgIICyAFQQFqIQUgACAMRw0ADAILCyAMIABrQTBuIQcgDCAARg0AA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAKAIAIgJBgICAgHhzQQcgAkEASBsODAECAwQFBgcICQwKCwALIABBBGooAgAgAEEIaigCAEEBQQEQk4CAgAAMCwsgAEEEahDMgICAAAwKCyAAQQRqEMyAgIAADAkLIABBBGooAgAgAEEIaigCAEEBQQEQk4CAgAAMCAsgAEEEaigCACAAQQhqKAIAQQFBARCTgICAAAwHCyAAQQRqKAIAIABBCGooAgBBAUEBEJOAgIAADAYLIABBBGooAgAgAEEIaigCAEEBQQEQk4CAgAAgAEEQaigCACAAQRRqKAIAQQFBARCTgICAAAwFCyAAQQRqKAIAIABBCGooAgBBAUEBEJOAgIAAIABBEGooAgAiAkGAgICAeEYNBCACIABBFGooAgBBAUEBEJOAgIAADAQLIAIgAEEEaigCAEEBQQEQk4CAgAAgAEEMaigCACAAQRBqKAIAQQFBARCTgICAAAJAIABBJGooAgAiAkGAgICAeEYNACACIABBKGooAgBBAUEBEJOAgIAACyAAQRhqKAIAIABBHGooAgBBAUEBEJOAgIAADAMLIABBBGooAgAgAEEIaigCAEEBQQEQk4CAgAAMAgsgAEEEaigCACAAQQhqKAIAQQFBARCTgICAAAwBCyAAQQhqIgIoAgAgAEEMaigCABCvgICAACAAQQRqKAIAIAIoAgBBBEEMEKmAgIAACyAAQTBqIQAgB0F/aiIHDQALCyAZIA5BBEEwEKmAgIAAQQAgCzYCxImLgABBACATNgLIiYuAACABQagDaiASQRxsEMuAgIAAIA8gEkEkbGohBSABKAKoAyEDAkACQAJAIBINACAPIQAMAQsgAyECIA8hAAJAA0AgACgCACIIQQJGDQEgAEEEaigCACEJIAEgAEEQaigCADYCsAMgASAAQQhqKQIANwOoAyABIABBFGopAgA3A+gBIAEgAEEcaigCADYC8AEgAEEgaigCACEHIAFBGGogAUGoA2oQyoCAgAAgASkDGCEKIAJBCGogBzYCACACIAo3AgBBACEHAkAgCEEBcUUNACACQRBqIAk2AgBBASEHCyACQQxqIAc6AAAgAUEQaiABQegBahDKgICAACACQRRqIAEpAxA3AgAgAkEcaiECIABBJGoiACAFRw0ADAMLCyAAQSRqIQALIAUgAGtBJG4hAiAFIABGDQAgAEEYaiEAA0AgAEFwaigCACAAQXRqKAIAQQFBARCTgICAACAAQXxqKAIAIAAoAgBBAUEBEJOAgIAAIABBJGohACACQX9qIgINAAsLIBAgD0EEQSQQqYCAgABBACADNgLMiYuAAEEAIBI2AtCJi4AACyABQcAFaiSAgICAAAtUAAJAAkACQEEAKALkiYuAAEH/////B3FFDQAQvoGAgABFDQELQQAoAtyJi4AADQFBAEEBNgLgiYuAAA8LQYiFi4AAQekAQbyFi4AAENuAgIAACwALVQEBfyOAgICAAEEQayIBJICAgIAAIAFBCGogACAAKAIAQQwQwYGAgAACQCABKAIIIgBBgYCAgHhGDQAgACABKAIMEJ+AgIAAAAsgAUEQaiSAgICAAAtwAQJ/AkACQCAAQXxqKAIAIgNBeHEiBEEEQQggA0EDcSIDGyABakkNAAJAIANFDQAgBCABQSdqSw0CCyAAEOSAgIAADwtBiISLgABBLkG4hIuAABCqgICAAAALQciEi4AAQS5B+ISLgAAQqoCAgAAAC5MBAQJ/I4CAgIAAQTBrIgEkgICAgAACQAJAIAAoAgAiAg0AQQAhAEEAIQIMAQsgASACNgIkIAFBADYCICABIAI2AhQgAUEANgIQIAEgACgCBCICNgIoIAEgAjYCGCAAKAIIIQJBASEACyABIAI2AiwgASAANgIcIAEgADYCDCABQQxqEJiAgIAAIAFBMGokgICAgAALDQAgASAAEOeAgIAAAAtgAQN/IAAoAgwiASAAKAIEIgJrQQxuIQMCQCABIAJGDQADQCACKAIAIAJBBGooAgBBAUEBEKmAgIAAIAJBDGohAiADQX9qIgMNAAsLIAAoAgggACgCAEEEQQwQqYCAgAALLwACQCAAKAIAQQJGDQAgABCYgICAAAsCQCAAKAIkQQJGDQAgAEEkahCYgICAAAsLVQEBfyOAgICAAEEQayIBJICAgIAAIAFBCGogACAAKAIAQTgQwYGAgAACQCABKAIIIgBBgYCAgHhGDQAgACABKAIMEJ+AgIAAAAsgAUEQaiSAgICAAAtgAQF/IAAoAgggACgCDEEBQQEQk4CAgAACQCAAKAIUIgFBgICAgHhGDQAgASAAKAIYQQFBARCTgICAAAsCQCAAKAIgIgFBgICAgHhGDQAgASAAKAIkQQFBARCTgICAAAsLIgEBfwJAQbgBEJ6AgIAAIgANAEEEQbgBEL2AgIAAAAsgAAsiAQF/AkBB6AEQnoCAgAAiAA0AQQRB6AEQvYCAgAAACyAAC/0BAQZ/AkAgAUEBaiIEIAAvAbYBIgVLDQAgBSABa0EEdCIGRQ0AIAAgBEEEdGogACABQQR0aiAG/AoAAAsgBUEBaiEGIAAgAUEEdGoiByACKQIINwIIIAcgAikCADcCACAAQbgBaiECAkAgBUECaiIHIAFBAmoiCE0NACAFIAFrQQJ0IglFDQAgAiAIQQJ0aiACIARBAnRqIAn8CgAACyACIARBAnRqIAM2AgAgACAGOwG2AQJAIAQgB08NACAFQQFqIQIgAUECdCAAakG8AWohBQNAIAUoAgAiBCABQQFqIgE7AbQBIAQgADYCsAEgBUEEaiEFIAIgAUcNAAsLC1EBA38gACgCDCIBIAAoAgQiAmtBOG4hAwJAIAEgAkYNAANAIAIQwYCAgAAgAkE4aiECIANBf2oiAw0ACwsgACgCCCAAKAIAQQRBOBCpgICAAAtUAQF/AkACQAJAIAINAEEBIQMMAQsgAhCegICAACIDRQ0BIAJFDQAgAyABIAL8CgAACyAAIAI2AgggACADNgIEIAAgAjYCAA8LQQEgAhCfgICAAAALVQEBfyOAgICAAEEQayIBJICAgIAAIAFBCGogACAAKAIAQSQQwYGAgAACQCABKAIIIgBBgYCAgHhGDQAgACABKAIMEJ+AgIAAAAsgAUEQaiSAgICAAAvXAwEFfwJAIAAoAgAiAUUNACAAKAIEIQICQAJAIAAoAggiA0UNAEEAIQQDQAJAAkAgBEUNACACIQUgASECIAQhAQwBC0EAIQUCQCACRQ0AA0AgASgCuAEhASACQX9qIgINAAsLQQAhAgsCQAJAIAUgAS8BtgFPDQAgASEADAELAkADQCABKAKwASIARQ0BIAEvAbQBIQUgAUHoAUG4ASACG0EEELuAgIAAIAJBAWohAiAAIQEgBSAALwG2AUkNAgwACwsgAUHoAUG4ASACG0EEELuAgIAAQcyThIAAEI2AgIAAAAsCQAJAIAINACAFQQFqIQIgACEEDAELIAAgBUECdGpBvAFqIQEDQCABKAIAIgRBuAFqIQEgAkF/aiICDQALQQAhAgsgACAFQQR0aiIBKAIEIAFBCGooAgBBAUEBEJOAgIAAQQAhASADQX9qIgMNAAwCCwsCQCACDQAgASEEDAELIAEhBANAIAQoArgBIQQgAkF/aiICDQALCwJAAkAgBCgCsAEiAQ0AQbgBIQIMAQtBACECA0AgBEHoAUG4ASACG0EEELuAgIAAIAJBAWohAiABIgQoArABIgENAAtB6AFBuAEgAhshAgsgBCACQQQQu4CAgAALCxQAIAEgACgCACAAKAIEEM2AgIAAC3QBA38CQAJAAkAgASgCACICIAEoAggiA0sNACABKAIEIQEMAQsgASgCBCEEAkAgAw0AQQEhASAEIAJBARC7gICAAAwBCyAEIAJBASADEN+AgIAAIgFFDQELIAAgAzYCBCAAIAE2AgAPC0EBIAMQn4CAgAAAC0sBAX8CQCABDQAgAEIANwIADwsCQCABEJ6AgIAAIgJFDQAgACACNgIMIAAgATYCCCAAQQQ2AgQgACACNgIADwtBBCABEL2AgIAAAAsqACAAKAIAIAAoAgRBAUEBEJOAgIAAIAAoAgwgACgCEEEBQQEQk4CAgAALowgBC38CQAJAIAAoAggiA0GAgIDAAXFFDQACQAJAAkACQAJAIANBgICAgAFxRQ0AIAAvAQ4iBA0BQQAhAgwCCwJAIAJBEEkNACACIAEgAUEDakF8cSIFayIGaiIHQQNxIQhBACEJQQAhBAJAIAEgBUYNAEEAIQQgASEKA0AgBCAKLAAAQb9/SmohBCAKQQFqIQogBkEBaiIGDQALCwJAIAhFDQAgBSAHQfz///8HcWohCkEAIQkDQCAJIAosAABBv39KaiEJIApBAWohCiAIQX9qIggNAAsLIAdBAnYhBiAJIARqIQQDQCAFIQcgBkUNBSAGQcABIAZBwAFJGyILQQNxIQwCQAJAIAtBAnQiDUHwB3EiCg0AQQAhCQwBCyAHIApqIQVBACEJIAchCgNAIApBDGooAgAiCEF/c0EHdiAIQQZ2ckGBgoQIcSAKQQhqKAIAIghBf3NBB3YgCEEGdnJBgYKECHEgCkEEaigCACIIQX9zQQd2IAhBBnZyQYGChAhxIAooAgAiCEF/c0EHdiAIQQZ2ckGBgoQIcSAJampqaiEJIApBEGoiCiAFRw0ACwsgBiALayEGIAcgDWohBSAJQQh2Qf+B/AdxIAlB/4H8B3FqQYGABGxBEHYgBGohBCAMRQ0ACyAMQQJ0IQggByALQfwBcUECdGohCkEAIQkDQCAKKAIAIgVBf3NBB3YgBUEGdnJBgYKECHEgCWohCSAKQQRqIQogCEF8aiIIDQALIAlBCHZB/4H8B3EgCUH/gfwHcWpBgYAEbEEQdiAEaiEEDAQLQQAhBCACRQ0DIAEhCiACIQkDQCAEIAosAABBv39KaiEEIApBAWohCiAJQX9qIgkNAAwECwsgASACaiEFQQAhAiABIQkgBCEIA0AgCSIKIAVGDQICQAJAIAosAAAiCUF/TA0AIApBAWohCQwBCwJAIAlBYE8NACAKQQJqIQkMAQsgCkEEQQMgCUFvSxtqIQkLIAkgCmsgAmohAiAIQX9qIggNAAsLQQAhCAsgBCAIayEECyAEIAAvAQwiCk8NACAKIARrIQdBACEKQQAhBgJAAkACQCADQR12QQNxDgQCAAECAgsgByEGDAELIAdB/v8DcUEBdiEGCyADQf///wBxIQQgACgCBCEIIAAoAgAhBQJAA0AgCkH//wNxIAZB//8DcU8NAUEBIQkgCkEBaiEKIAUgBCAIKAIQEYCAgIAAgICAgAANAwwACwtBASEJIAUgASACIAgoAgwRgYCAgACAgICAAA0BIAcgBmtB//8DcSEGQQAhCgNAAkAgCkH//wNxIAZJDQBBAA8LQQEhCSAKQQFqIQogBSAEIAgoAhARgICAgACAgICAAA0CDAALCyAAKAIAIAEgAiAAKAIEKAIMEYGAgIAAgICAgAAhCQsgCQvzAQEGfwJAIANBCEkNACAAIAAgA0EDdiIDQQV0IgRqIAAgA0E4bCIFaiADEM6AgIAAIQAgASABIARqIAEgBWogAxDOgICAACEBIAIgAiAEaiACIAVqIAMQzoCAgAAhAgsgACgCACIGIAEoAgAiByAAKAIEIgMgASgCBCIEIAMgBEkbEOGBgIAAIQgCQCAGIAIoAgAiCSADIAIoAgQiBSADIAVJGxDhgYCAACIGIAMgBWsgBhsgCCADIARrIAgbIgNzQQBIDQAgAiABIAcgCSAEIAUgBCAFSRsQ4YGAgAAiACAEIAVrIAAbIANzQQBIGyEACyAAC5UCAQZ/AkAgA0EISQ0AIAAgACADQQN2IgNBMGwiBGogACADQdQAbCIFaiADEM+AgIAAIQAgASABIARqIAEgBWogAxDPgICAACEBIAIgAiAEaiACIAVqIAMQz4CAgAAhAgsgACgCBCIGIAEoAgQiByAAKAIIIgMgASgCCCIEIAMgBEkbEOGBgIAAIQgCQCAGIAIoAgQiCSADIAIoAggiBSADIAVJGxDhgYCAACIGIAMgBWsgBhsiBkEASiAGQQBIayAIIAMgBGsgCBsiA0EASiADQQBIayIDc0EASA0AIAIgASAHIAkgBCAFIAQgBUkbEOGBgIAAIgAgBCAFayAAGyIAQQBKIABBAEhrIANzQQBIGyEACyAAC68DAQp/IAAoAhAgACgCBCAAKAIUIgIgACgCCCIDIAIgA0kbEOGBgIAAIQQgAEEkQRggACgCKCAAKAIcIAAoAiwiBSAAKAIgIgYgBSAGSRsQ4YGAgAAiByAFIAZrIAcbQQBIIgYbaiEFIABBGEEkIAYbaiEGIAYgACAEIAIgA2sgBBsiA0F/c0EfdkEMbGoiAiAFIAUoAgQgACADQR92QQxsaiIAKAIEIAUoAggiAyAAKAIIIgQgAyAESRsQ4YGAgAAiByADIARrIAcbQQBIIgcbIAYoAgQgAigCBCAGKAIIIgMgAigCCCIEIAMgBEkbEOGBgIAAIgggAyAEayAIG0EASCIIGyIDKAIEIAAgBSACIAgbIAcbIgQoAgQgAygCCCIJIAQoAggiCiAJIApJGxDhgYCAACELIAEgBSAAIAcbIgAoAgg2AgggASAAKQIANwIAIAEgAyAEIAsgCSAKayALG0EASCIAGyIFKAIINgIUIAEgBSkCADcCDCABIAQgAyAAGyIAKAIINgIgIAEgACkCADcCGCABIAIgBiAIGyIAKQIANwIkIAEgACgCCDYCLAv/AgEKfyAAKAIIIAAoAgAgACgCDCICIAAoAgQiAyACIANJGxDhgYCAACEEIABBGEEQIAAoAhggACgCECAAKAIcIgUgACgCFCIGIAUgBkkbEOGBgIAAIgcgBSAGayAHG0EASCIGG2ohBSAAQRBBGCAGG2ohBiAGIAAgBCACIANrIAQbIgNBf3NBHHZBCHFqIgIgBSAFKAIAIAAgA0EcdkEIcWoiACgCACAFKAIEIgMgACgCBCIEIAMgBEkbEOGBgIAAIgcgAyAEayAHG0EASCIHGyAGKAIAIAIoAgAgBigCBCIDIAIoAgQiBCADIARJGxDhgYCAACIIIAMgBGsgCBtBAEgiCBsiAygCACAAIAUgAiAIGyAHGyIEKAIAIAMoAgQiCSAEKAIEIgogCSAKSRsQ4YGAgAAhCyABIAUgACAHGykCADcCACABIAMgBCALIAkgCmsgCxtBAEgiABspAgA3AgggASAEIAMgABspAgA3AhAgASACIAYgCBspAgA3AhgLKAAgACACENCAgIAAIABBMGogAkEwahDQgICAACACQQggARDTgICAAAv6AgEKfyAAIAFBDGxBdGoiA2ohBCACIANqIQUgACABQQF2IgZBDGxqIgNBdGohBwNAIAIgACADIAMoAgQgACgCBCADKAIIIgggACgCCCIJIAggCUkbEOGBgIAAIgogCCAJayAKGyIKQX9KIgsbIggoAgg2AgggAiAIKQIANwIAIAUgBCAHIAQoAgQgBygCBCAEKAIIIgggBygCCCIJIAggCUkbEOGBgIAAIgwgCCAJayAMGyIIQX9KGyIJKAIINgIIIAUgCSkCADcCACAAIAtBDGxqIQAgAyAKQR92QQxsaiEDIAcgCEEfdSIIQQxsaiEHIAQgCEF/c0EMbGohBCAFQXRqIQUgAkEMaiECIAZBf2oiBg0ACyAHQQxqIQcCQCABQQFxRQ0AIAIgACADIAAgB0kiBRsiCCgCCDYCCCACIAgpAgA3AgAgAyAAIAdPQQxsaiEDIAAgBUEMbGohAAsCQCAAIAdHDQAgAyAEQQxqRw0ADwsQ1oCAgAAACygAIAAgAhDRgICAACAAQSBqIAJBIGoQ0YCAgAAgAkEIIAEQ1YCAgAAL1gIBCn8gACABQQN0QXhqIgNqIQQgAiADaiEFIAAgAUEBdiIGQQN0aiIDQXhqIQcDQCACIAAgAyADKAIAIAAoAgAgAygCBCIIIAAoAgQiCSAIIAlJGxDhgYCAACIKIAggCWsgChsiCkF/SiILGykCADcCACAFIAQgByAEKAIAIAcoAgAgBCgCBCIIIAcoAgQiCSAIIAlJGxDhgYCAACIMIAggCWsgDBsiCEF/ShspAgA3AgAgACALQQN0aiEAIAMgCkEcdkEIcWohAyAHIAhBH3UiCEEDdGohByAEIAhBf3NBA3RqIQQgBUF4aiEFIAJBCGohAiAGQX9qIgYNAAsgB0EIaiEHAkAgAUEBcUUNACACIAAgAyAAIAdJIgUbKQIANwIAIAMgACAHT0EDdGohAyAAIAVBA3RqIQALAkAgACAHRw0AIAMgBEEIakcNAA8LENaAgIAAAAsYAEGQwYSAAEGZAUHcwYSAABDbgICAAAAL7AsDAX8CfhJ/I4CAgIAAQdACayIFJICAgIAAQoCAgICAgICAwAAgAa0iBoAiByAGfkKAgICAgICAgMAAUq0hBgJAAkAgAUGBIEkNAEEBIAFBAXJnQR9zIghBAXYgCEEBcWoiCHQgASAIdmpBAXYhCQwBCyABIAFBAXZrIghBwAAgCEHAAEkbIQkLIAcgBnwhBiAAQXRqIQogAEEQaiELQQEhDEEAIQ1BACEOA0BBACEPQQEhEAJAIAEgDUsiEUUNACAAIA1BDGwiEmohEwJAAkAgASANayIUIAlJDQACQAJAIBRBAk8NACAUIRUMAQsCQAJAAkACQCATKAIQIBMoAgQgEygCFCIIIBMoAggiFiAIIBZJGxDhgYCAACIXIAggFmsgFxsiEEEASA0AQQIhFSAUQQJGDQQgCyASaiEIQQIhFQNAIAhBDGoiGCgCACAIKAIAIAhBEGooAgAiFiAIQQRqKAIAIgggFiAISRsQ4YGAgAAiFyAWIAhrIBcbQQBIDQMgGCEIIBQgFUEBaiIVRw0ADAILC0ECIRVBASEPIBRBAkYNAiALIBJqIQhBAiEVA0AgCEEMaiIYKAIAIAgoAgAgCEEQaigCACIWIAhBBGooAgAiCCAWIAhJGxDhgYCAACIXIBYgCGsgFxtBf0oNAiAYIQggFCAVQQFqIhVHDQALCyAUIRULIBUgCUkNAiAQQX9KDQEgFUEBdiIPRQ0BCyAKIBIgFUEMbGpqIRhBACESA0BBACEIA0AgEyAIaiIUKAIAIRYgFCAYIAhqIhcoAgA2AgAgFyAWNgIAIAhBBGoiCEEMRw0ACyATQQxqIRMgGEF0aiEYIBJBAWoiEiAPRw0ACwsgFUEBdEEBciEQDAELAkAgBA0AIBQgCSAUIAlJG0EBdCEQDAELIBMgFEEgIBRBIEkbIgggAiADQQBBABDZgICAACAIQQF0QQFyIRALIAYgEEEBdiANQQF0aq1+IA0gDEEBdmutIA2tfCAGfoV5pyEPCwJAAkAgDkECSQ0AIAogDUEMbCIIaiEZIAAgCGohEgNAIAVBjgJqIA5Bf2oiFWotAAAgD0kNAQJAAkACQAJAAkAgBUEEaiAVQQJ0aigCACIXQQF2IgggDEEBdiIUaiIOIANLDQAgFyAMckEBcUUNAQsgACANIA5rQQxsaiEWIBdBAXFFDQEMAgsgDkEBdCEMDAILIBYgCCACIAMgCEEBcmdBAXRBPnNBABDZgICAAAsCQCAMQQFxDQAgFiAIQQxsaiAUIAIgAyAUQQFyZ0EBdEE+c0EAENmAgIAACwJAIBRFDQAgCEUNACADIBQgCCAUIAhJIhcbIhRJDQAgFiAIQQxsaiEIAkAgFEEMbCIURQ0AIAIgCCAWIBcbIBT8CgAACyACIBRqIRQCQAJAIBcNACACIRcDQCAWIBcgCCAIKAIEIBcoAgQgCCgCCCITIBcoAggiGCATIBhJGxDhgYCAACIMIBMgGGsgDBsiDEF/SiITGyIYKAIINgIIIBYgGCkCADcCACAWQQxqIRYgFyATQQxsaiIXIBRGDQIgCCAMQR92QQxsaiIIIBJHDQAMAgsLIBkhFwJAA0AgFyAUQXRqIhMgCEF0aiIYIBRBeGooAgAgCEF4aigCACAUQXxqKAIAIhQgCEF8aigCACIIIBQgCEkbEOGBgIAAIgwgFCAIayAMGyIIQX9KIgwbIhQoAgg2AgggFyAUKQIANwIAIBMgCEEfdkEMbGohFCAYIAxBDGxqIgggFkYNASAXQXRqIRcgFCACRw0ACwsgCCEWIAIhFwsgFCAXayIIRQ0AIBYgFyAI/AoAAAsgDkEBdEEBciEMC0EBIQggFSEOIBVBAUsNAAwCCwsgDiEICyAFQY4CaiAIaiAPOgAAIAVBBGogCEECdGogDDYCAAJAIBFFDQAgCEEBaiEOIBBBAXYgDWohDSAQIQwMAQsLAkAgDEEBcQ0AIAAgASACIAMgAUEBcmdBAXRBPnNBABDZgICAAAsgBUHQAmokgICAgAALqAsDAX8CfhJ/I4CAgIAAQdACayIFJICAgIAAQoCAgICAgICAwAAgAa0iBoAiByAGfkKAgICAgICAgMAAUq0hBgJAAkAgAUGBIEkNAEEBIAFBAXJnQR9zIghBAXYgCEEBcWoiCHQgASAIdmpBAXYhCQwBCyABIAFBAXZrIghBwAAgCEHAAEkbIQkLIAcgBnwhByAAQXhqIQogAEEUaiELQQEhCEEAIQxBACENA0BBACEOQQEhDwJAIAEgDEsiEEUNACAAIAxBA3QiDmohEQJAAkAgASAMayISIAlJDQACQAJAIBJBAk8NACASIRMMAQsCQAJAAkACQCARKAIIIhQgESgCACARKAIMIhUgESgCBCITIBUgE0kbEOGBgIAAIhYgFSATayAWG0EASCIPDQBBAiETIBJBAkYNBCALIA5qIRZBAiETA0AgFkF8aigCACIXIBQgFigCACIYIBUgGCAVSRsQ4YGAgAAiFCAYIBVrIBQbQQBIDQMgFkEIaiEWIBghFSAXIRQgEiATQQFqIhNHDQAMAgsLQQIhE0EBIRYgEkECRg0CIAsgDmohFkECIRMDQCAWQXxqKAIAIhcgFCAWKAIAIhggFSAYIBVJGxDhgYCAACIUIBggFWsgFBtBf0oNAiAWQQhqIRYgGCEVIBchFCASIBNBAWoiE0cNAAsLIBIhEwsgEyAJSQ0CIA9FDQEgE0EBdiIWRQ0BCyAKIBNBA3QgDmpqIRUDQCARKQIAIQYgESAVKQIANwIAIBUgBjcCACAVQXhqIRUgEUEIaiERIBZBf2oiFg0ACwsgE0EBdEEBciEPDAELAkAgBA0AIBIgCSASIAlJG0EBdCEPDAELIBEgEkEgIBJBIEkbIhUgAiADQQBBABDagICAACAVQQF0QQFyIQ8LIAcgD0EBdiAMQQF0aq1+IAwgCEEBdmutIAytfCAHfoV5pyEOCwJAAkAgDUECSQ0AIAogDEEDdCIRaiEZIAAgEWohFwNAIAVBjgJqIA1Bf2oiFmotAAAgDkkNAQJAAkACQAJAAkAgBUEEaiAWQQJ0aigCACITQQF2Ig0gCEEBdiIRaiIUIANLDQAgEyAIckEBcUUNAQsgACAMIBRrQQN0aiEVIBNBAXFFDQEMAgsgFEEBdCEIDAILIBUgDSACIAMgDUEBcmdBAXRBPnNBABDagICAAAsCQCAIQQFxDQAgFSANQQN0aiARIAIgAyARQQFyZ0EBdEE+c0EAENqAgIAACwJAIBFFDQAgDUUNACADIBEgDSARIA1JIhMbIhFJDQAgFSANQQN0aiEIAkAgEUEDdCINRQ0AIAIgCCAVIBMbIA38CgAACyACIA1qIRECQAJAIBMNACACIQ0DQCAVIA0gCCAIKAIAIA0oAgAgCCgCBCITIA0oAgQiEiATIBJJGxDhgYCAACIYIBMgEmsgGBsiEkF/SiITGykCADcCACAVQQhqIRUgDSATQQN0aiINIBFGDQIgCCASQRx2QQhxaiIIIBdHDQAMAgsLIBkhEgJAA0AgCEF4aiENIBFBeGohEyASIBMgDSATKAIAIA0oAgAgEUF8aigCACIRIAhBfGooAgAiCCARIAhJGxDhgYCAACIYIBEgCGsgGBsiCEF/SiIYGykCADcCACATIAhBHHZBCHFqIREgDSAYQQN0aiIIIBVGDQEgEkF4aiESIBEgAkcNAAsLIAghFSACIQ0LIBEgDWsiCEUNACAVIA0gCPwKAAALIBRBAXRBAXIhCAtBASERIBYhDSAWQQFLDQAMAgsLIA0hEQsgBUGOAmogEWogDjoAACAFQQRqIBFBAnRqIAg2AgACQCAQRQ0AIBFBAWohDSAPQQF2IAxqIQwgDyEIDAELCwJAIAhBAXENACAAIAEgAiADIAFBAXJnQQF0QT5zQQAQ2oCAgAALIAVB0AJqJICAgIAAC6MUARN/I4CAgIAAQRBrIgYkgICAgAACQAJAAkAgAUEhTw0AIAEhBwwBCyACQXRqIQgCQAJAA0ACQCAEDQAgACABIAIgA0EBENeAgIAADAULIAAgAUEDdiIJQdQAbGohByAAIAlBMGxqIQoCQAJAIAFBwABJDQAgACAKIAcgCRDPgICAACELDAELIAAoAgQiDCAKKAIEIg0gACgCCCIJIAooAggiDiAJIA5JGxDhgYCAACEPIAAhCyAMIAcoAgQiECAJIAcoAggiESAJIBFJGxDhgYCAACIMIAkgEWsgDBsiDEEASiAMQQBIayAPIAkgDmsgDxsiCUEASiAJQQBIayIJc0EASA0AIAcgCiANIBAgDiARIA4gEUkbEOGBgIAAIgsgDiARayALGyILQQBKIAtBAEhrIAlzQQBIGyELCyAEQX9qIQQgBiALKAIINgIIIAYgCykCADcDACALIABrQQxuIRICQAJAIAVFDQAgBSgCBCALKAIEIAUoAggiCSALKAIIIgcgCSAHSRsQ4YGAgAAiCiAJIAdrIAobQX9KDQELIAMgAUkNAyACIAFBDGwiE2ohDkEAIQcgACEQIBIhFANAAkACQCAQIABBACAUQX1qIgkgCSAUSxtBDGxqIhVJDQAgECEJDAELQQAhD0EAIREDQCACIA4gD2oiCkF0aiAQIBFqIglBBGooAgAgCygCBCAJQQhqIhYoAgAiDCALKAIIIg0gDCANSRsQ4YGAgAAiFyAMIA1rIBcbIhdBAEgbIAdBDGxqIgwgFigCADYCCCAMIAkpAgA3AgAgAiAKQWhqIAlBEGooAgAgCygCBCAJQRRqIhYoAgAiDCALKAIIIg0gDCANSRsQ4YGAgAAiGCAMIA1rIBgbIg1BAEgbIAcgF0EfdmoiF0EMbGoiByAWKAIANgIIIAcgCUEMaikCADcCACACIApBXGogCUEcaigCACALKAIEIAlBIGoiFigCACIHIAsoAggiDCAHIAxJGxDhgYCAACIYIAcgDGsgGBsiDEEASBsgFyANQR92aiINQQxsaiIHIBYoAgA2AgggByAJQRhqKQIANwIAIAIgCkFQaiAJQShqKAIAIAsoAgQgCUEsaiIWKAIAIgcgCygCCCIKIAcgCkkbEOGBgIAAIhcgByAKayAXGyIHQQBIGyANIAxBH3ZqIgpBDGxqIgwgFigCADYCCCAMIAlBJGopAgA3AgAgCiAHQR92aiEHIA9BUGohDyAQIBFBMGoiEWoiCSAVSQ0ACyAOIBFrIQ4LAkAgCSAAIBRBDGxqIg1PDQADQCACIA5BdGoiDiAJQQRqKAIAIAsoAgQgCUEIaiIPKAIAIgogCygCCCIRIAogEUkbEOGBgIAAIgwgCiARayAMGyIKQQBIGyAHQQxsaiIRIA8oAgA2AgggESAJKQIANwIAIAcgCkEfdmohByAJQQxqIgkgDUkNAAsLAkAgFCABRg0AIA5BdGoiDiAHQQxsaiIKIAkoAgg2AgggCiAJKQIANwIAIAlBDGohECABIRQMAQsLAkAgB0EMbCIRRQ0AIAAgAiAR/AoAAAsgASAHayEPAkAgASAHRg0AIAggE2ohCSAAIBFqIQogDyEOA0AgCiAJKAIINgIIIAogCSkCADcCACAJQXRqIQkgCkEMaiEKIA5Bf2oiDg0ACwsgB0UNACABIAdJDQIgACARaiAPIAIgAyAEIAYQ2YCAgAAgByEBIAdBIUkNBAwBCyADIAFJDQIgAiABQQxsIhRqIQ5BACEKIAAhEANAAkACQCAQIABBACASQX1qIgkgCSASSxtBDGxqIhVJDQAgECEJDAELQQAhD0EAIREDQCACIA4gD2oiB0F0aiALKAIEIBAgEWoiCUEEaigCACALKAIIIgwgCUEIaiIWKAIAIg0gDCANSRsQ4YGAgAAiFyAMIA1rIBcbQX9KIhcbIApBDGxqIgwgFigCADYCCCAMIAkpAgA3AgAgAiAHQWhqIAsoAgQgCUEQaigCACALKAIIIgwgCUEUaiIWKAIAIg0gDCANSRsQ4YGAgAAiGCAMIA1rIBgbQX9KIg0bIAogF2oiF0EMbGoiCiAWKAIANgIIIAogCUEMaikCADcCACACIAdBXGogCygCBCAJQRxqKAIAIAsoAggiCiAJQSBqIhYoAgAiDCAKIAxJGxDhgYCAACIYIAogDGsgGBtBf0oiDBsgFyANaiINQQxsaiIKIBYoAgA2AgggCiAJQRhqKQIANwIAIAIgB0FQaiALKAIEIAlBKGooAgAgCygCCCIHIAlBLGoiFigCACIKIAcgCkkbEOGBgIAAIhcgByAKayAXG0F/SiIHGyANIAxqIgpBDGxqIgwgFigCADYCCCAMIAlBJGopAgA3AgAgCiAHaiEKIA9BUGohDyAQIBFBMGoiEWoiCSAVSQ0ACyAOIBFrIQ4LAkAgCSAAIBJBDGxqIg1PDQADQCACIA5BdGoiDiALKAIEIAlBBGooAgAgCygCCCIHIAlBCGoiDygCACIRIAcgEUkbEOGBgIAAIgwgByARayAMG0F/SiIHGyAKQQxsaiIRIA8oAgA2AgggESAJKQIANwIAIAogB2ohCiAJQQxqIgkgDUkNAAsLAkAgEiABRg0AIAIgCkEMbGoiByAJKAIINgIIIAcgCSkCADcCACAJQQxqIRAgCkEBaiEKIA5BdGohDiABIRIMAQsLAkAgCkEMbCILRQ0AIAAgAiAL/AoAAAsgASAKRg0EIAggFGohCSABIAprIgchDiAAIAtqIgAhCwNAIAsgCSgCCDYCCCALIAkpAgA3AgAgCUF0aiEJIAtBDGohCyAOQX9qIg4NAAsCQCABIApJDQBBACEFIAchASAHQSFJDQQMAQsLIAogASABQdztiIAAELSAgIAAAAtBwO2IgABBE0HM7YiAABDbgICAAAsACyAHQQJJDQAgB0EBdiEPAkACQCAHQQ9LDQAgAiAPQQxsIgtqIQkgACALaiELAkAgB0EHTQ0AIAAgAhDQgICAACALIAkQ0ICAgABBBCEMDAILIAIgACgCCDYCCCACIAApAgA3AgAgCSALKAIINgIIIAkgCykCADcCAEEBIQwMAQsgACACIAIgB0EMbGoiCRDSgICAACAAIA9BDGwiC2ogAiALaiAJQeAAahDSgICAAEEIIQwLQQAhCSAGQQA2AghBACAMayEWIAAgDEEMbCILaiEXIAIgC2ohGCAGIA82AgwgByAPayENIAZBCGohEANAIAkhEQJAIAwgDSAPIBAgCUECdGooAgAiCRsiC08NACACIAlBDGwiCWohDiAWIAtqIQogFyAJaiELIBggCWohCQNAIAkgCygCCDYCCCAJIAspAgA3AgAgDiAJELGAgIAAIAtBDGohCyAJQQxqIQkgCkF/aiIKDQALC0EBIQkgEUEBcUUNAAsgAiAHIAAQ04CAgAALIAZBEGokgICAgAALqBEBEH8jgICAgABBEGsiBiSAgICAAAJAAkACQCABQSFPDQAgASEHDAELIAJBeGohCAJAAkADQAJAIAQNACAAIAEgAiADQQEQ2ICAgAAMBQsgACABQQN2IglBOGxqIQogACAJQQV0aiELAkACQCABQcAASQ0AIAAgCyAKIAkQzoCAgAAhDAwBCyAAKAIAIg0gCygCACIOIAAoAgQiCSALKAIEIgcgCSAHSRsQ4YGAgAAhDyAAIQwgDSAKKAIAIhAgCSAKKAIEIhEgCSARSRsQ4YGAgAAiDSAJIBFrIA0bIA8gCSAHayAPGyIJc0EASA0AIAogCyAOIBAgByARIAcgEUkbEOGBgIAAIg8gByARayAPGyAJc0EASBshDAsgBEF/aiEEIAYgDCgCBCIJNgIEIAYgDCgCACILNgIAIAwgAGtBA3YhEgJAAkAgBUUNACAFKAIAIAsgBSgCBCIKIAkgCiAJSRsQ4YGAgAAiCyAKIAlrIAsbQX9KDQELIAMgAUkNAyACIAFBA3QiE2ohC0EAIQcgACEJIBIhFANAAkAgCSAAQQAgFEF9aiIKIAogFEsbQQN0aiIVTw0AIAwoAgQhCiAMKAIAIREDQCACIAtBeGogCSgCACARIAlBBGooAgAiDyAKIA8gCkkbEOGBgIAAIg0gDyAKayANGyINQQBIGyAHQQN0aiAJKQIANwIAIAIgC0FwaiAJQQhqIg4oAgAgESAJQQxqKAIAIg8gCiAPIApJGxDhgYCAACIQIA8gCmsgEBsiD0EASBsgDUEfdiAHaiINQQN0aiAOKQIANwIAIAIgC0FoaiAJQRBqIg4oAgAgESAJQRRqKAIAIgcgCiAHIApJGxDhgYCAACIQIAcgCmsgEBsiEEEASBsgD0EfdiANaiIPQQN0aiAOKQIANwIAIAIgC0FgaiILIAlBGGoiDSgCACARIAlBHGooAgAiByAKIAcgCkkbEOGBgIAAIg4gByAKayAOGyIHQQBIGyAQQR92IA9qIg9BA3RqIA0pAgA3AgAgB0EfdiAPaiEHIAlBIGoiCSAVSQ0ACwsCQCAJIAAgFEEDdGoiDU8NACAMKAIEIQogDCgCACEOA0AgAiALQXhqIgsgCSgCACAOIAlBBGooAgAiESAKIBEgCkkbEOGBgIAAIg8gESAKayAPGyIRQQBIGyAHQQN0aiAJKQIANwIAIBFBH3YgB2ohByAJQQhqIgkgDUkNAAsLAkAgFCABRg0AIAtBeGoiCyAHQQN0aiAJKQIANwIAIAlBCGohCSABIRQMAQsLAkAgB0EDdCIRRQ0AIAAgAiAR/AoAAAsgASAHayEPAkAgASAHRg0AIAggE2ohCSAAIBFqIQogDyELA0AgCiAJKQIANwIAIAlBeGohCSAKQQhqIQogC0F/aiILDQALCyAHRQ0AIAEgB0kNAiAAIBFqIA8gAiADIAQgBhDagICAACAHIQEgB0EhSQ0EDAELIAMgAUkNAiACIAFBA3QiFGohC0EAIREgACEJA0ACQCAJIABBACASQX1qIgogCiASSxtBA3RqIhVPDQAgDCgCBCEKIAwoAgAhBwNAIAIgC0F4aiAHIAkoAgAgCiAJQQRqKAIAIg8gCiAPSRsQ4YGAgAAiDSAKIA9rIA0bQX9KIg0bIBFBA3RqIAkpAgA3AgAgAiALQXBqIAcgCUEIaiIOKAIAIAogCUEMaigCACIPIAogD0kbEOGBgIAAIhAgCiAPayAQG0F/SiIPGyARIA1qIg1BA3RqIA4pAgA3AgAgAiALQWhqIAcgCUEQaiIOKAIAIAogCUEUaigCACIRIAogEUkbEOGBgIAAIhAgCiARayAQG0F/SiIQGyANIA9qIg9BA3RqIA4pAgA3AgAgAiALQWBqIgsgByAJQRhqIg0oAgAgCiAJQRxqKAIAIhEgCiARSRsQ4YGAgAAiDiAKIBFrIA4bQX9KIhEbIA8gEGoiD0EDdGogDSkCADcCACAPIBFqIREgCUEgaiIJIBVJDQALCwJAIAkgACASQQN0aiINTw0AIAwoAgQhCiAMKAIAIQ4DQCACIAtBeGoiCyAOIAkoAgAgCiAJQQRqKAIAIgcgCiAHSRsQ4YGAgAAiDyAKIAdrIA8bQX9KIgcbIBFBA3RqIAkpAgA3AgAgESAHaiERIAlBCGoiCSANSQ0ACwsCQCASIAFGDQAgAiARQQN0aiAJKQIANwIAIAlBCGohCSARQQFqIREgC0F4aiELIAEhEgwBCwsCQCARQQN0IgpFDQAgACACIAr8CgAACyABIBFGDQQgCCAUaiEJIAEgEWsiByELIAAgCmoiACEKA0AgCiAJKQIANwIAIAlBeGohCSAKQQhqIQogC0F/aiILDQALAkAgASARSQ0AQQAhBSAHIQEgB0EhSQ0EDAELCyARIAEgAUHc7YiAABC0gICAAAALQcDtiIAAQRNBzO2IgAAQ24CAgAALAAsgB0ECSQ0AIAdBAXYhDQJAAkAgB0EPSw0AAkAgB0EHTQ0AIAAgAhDRgICAACAAIA1BA3QiCWogAiAJahDRgICAAEEEIQ4MAgsgAiAAKQIANwIAIAIgDUEDdCIJaiAAIAlqKQIANwIAQQEhDgwBCyAAIAIgAiAHQQN0aiIJENSAgIAAIAAgDUEDdCIKaiACIApqIAlBwABqENSAgIAAQQghDgtBACEJIAZBADYCCEEAIA5rIRQgACAOQQN0IgpqIQEgAiAKaiEMIAYgDTYCDCAHIA1rIRAgBkEIaiEVA0AgCSEPAkAgDiAQIA0gFSAJQQJ0aigCACIJGyIKTw0AIAIgCUEDdCIJaiERIBQgCmohCyABIAlqIQogDCAJaiEJA0AgCSAKKQIANwIAIBEgCRClgICAACAKQQhqIQogCUEIaiEJIAtBf2oiCw0ACwtBASEJIA9BAXFFDQALIAIgByAAENWAgIAACyAGQRBqJICAgIAAC0cBAX8jgICAgABBIGsiAySAgICAACADIAE2AhAgAyAANgIMIANBATsBHCADIAI2AhggAyADQQxqNgIUIANBFGoQ8YCAgAAACzEBAX8CQEGMARCegICAACIADQBBBEGMARC9gICAAAALIABBADsBigEgAEEANgIAIAALbgEBfwJAAkBBvAEQnoCAgAAiA0UNACADIAE2AowBIANBADsBigEgA0EANgIAIAJBAWoiAg0BQeSRhIAAEI2AgIAAAAtBBEG8ARC9gICAAAALIAFBADsBiAEgASADNgIAIAAgAjYCBCAAIAM2AgALIgEBfwJAQZABEJ6AgIAAIgANAEEEQZABEL2AgIAAAAsgAAu1BwEGfwJAAkACQAJAAkACQAJAAkAgAEF8aiIEKAIAIgVBeHEiBkEEQQggBUEDcSIHGyABakkNACABQSdqIQgCQCAHRQ0AIAYgCEsNAgsCQAJAIAJBCUkNACACIAMQ2oGAgAAiAg0BQQAPC0EAIQIgA0HM/3tLDQhBECADQQtqQXhxIANBC0kbIQEgAEF4aiEIAkAgBw0AIAFBgAJJDQcgCEUNByAGIAFNDQcgBiABa0GAgAhLDQcgAA8LIAggBmohBwJAAkAgBiABTw0AIAdBACgClI2LgABGDQECQCAHQQAoApCNi4AARg0AIAcoAgQiBUECcQ0JIAVBeHEiCSAGaiIFIAFJDQkgByAJEN2BgIAAAkAgBSABayIHQRBJDQAgBCABIAQoAgBBAXFyQQJyNgIAIAggAWoiASAHQQNyNgIEIAggBWoiBSAFKAIEQQFyNgIEIAEgBxDbgYCAAAwJCyAEIAUgBCgCAEEBcXJBAnI2AgAgCCAFaiIBIAEoAgRBAXI2AgQMCAtBACgCiI2LgAAgBmoiByABSQ0IAkACQCAHIAFrIgZBD0sNACAEIAVBAXEgB3JBAnI2AgAgCCAHaiIBIAEoAgRBAXI2AgRBACEGQQAhAQwBCyAEIAEgBUEBcXJBAnI2AgAgCCABaiIBIAZBAXI2AgQgCCAHaiIHIAY2AgAgByAHKAIEQX5xNgIEC0EAIAE2ApCNi4AAQQAgBjYCiI2LgAAMBwsgBiABayIGQQ9NDQYgBCABIAVBAXFyQQJyNgIAIAggAWoiASAGQQNyNgIEIAcgBygCBEEBcjYCBCABIAYQ24GAgAAMBgtBACgCjI2LgAAgBmoiByABSw0EDAYLAkAgAyABIAMgAUkbIgNFDQAgAiAAIAP8CgAACyAEKAIAIgNBeHEiB0EEQQggA0EDcSIDGyABakkNAiADRQ0GIAcgCE0NBkHIhIuAAEEuQfiEi4AAEKqAgIAAAAtBiISLgABBLkG4hIuAABCqgICAAAALQciEi4AAQS5B+ISLgAAQqoCAgAAAC0GIhIuAAEEuQbiEi4AAEKqAgIAAAAsgBCABIAVBAXFyQQJyNgIAIAggAWoiBSAHIAFrIgFBAXI2AgRBACABNgKMjYuAAEEAIAU2ApSNi4AACyAIRQ0AIAAPCyADEJ6AgIAAIgFFDQECQCADQXxBeCAEKAIAIgJBA3EbIAJBeHFqIgIgAyACSRsiA0UNACABIAAgA/wKAAALIAEhAgsgABDkgICAAAsgAgujCAEIfwJAAkACQAJAAkACQAJAIAAtAAANAEEMIQFBCCECIAAtAAQOAwUBAgQLIAAoAgwiAUUNBSAAKAIIIAFBARC7gICAAAwFCwJAIAAoAgwiAUUNACAAKAIIIAFBARC7gICAAAsgAC0AFEUNAwwBCwJAIAAoAgwiAUUNACAAKAIIIAFBARC7gICAAAsgAC0AFEUNAgtBHCEBQRghAgsgACABaigCACIBRQ0AIAAgAmooAgAgAUEBELuAgIAACwJAIAAoAiQiA0UNACAAKAIgIQRBACEFA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgBCAFQShsaiIBLQAADgwBAgMEBQYHCAkOCgwACyABKAIIIgJFDQ0gASgCBCACQQEQu4CAgAAMDQsCQCABKAIIIgJFDQAgASgCBCACQQEQu4CAgAALIAEoAhAiAkUNDCABKAIMIAJBARC7gICAAAwMCwJAIAEoAggiAkUNACABKAIEIAJBARC7gICAAAsgASgCECICRQ0LIAEoAgwgAkEBELuAgIAADAsLIAEoAggiAkUNCiABKAIEIAJBARC7gICAAAwKCyABKAIIIgJFDQkgASgCBCACQQEQu4CAgAAMCQsgASgCCCICRQ0IIAEoAgQgAkEBELuAgIAADAgLAkAgASgCDCICRQ0AIAEoAgggAkEBELuAgIAACyABKAIUIgJFDQcgASgCECACQQEQu4CAgAAMBwsCQCABKAIIIgJFDQAgASgCBCACQQEQu4CAgAALIAEtAAxFDQYgASgCFCICRQ0GIAEoAhAgAkEBELuAgIAADAYLAkAgASgCCCICRQ0AIAEoAgQgAkEBELuAgIAACwJAIAEoAhAiAkUNACABKAIMIAJBARC7gICAAAsgAS0AFA0CDAQLIAEoAgwiAkUNBCABKAIIIAJBARC7gICAAAwECyABKAIIIgJFDQMgASgCBCACQQEQu4CAgAAMAwsgASgCHCICRQ0BIAEoAhggAkEBELuAgIAADAELIAEoAggiBiECIAEoAgQiByEBIAZFDQEDQAJAIAFBBGooAgAiCEUNACABKAIAIAhBARC7gICAAAsgAUEIaiEBIAJBf2oiAg0ACyAGQQN0IgFFDQEgByABQQQQu4CAgAAMAQsgASgCJCICRQ0AIAEoAiAgAkEBELuAgIAACyAFQQFqIgUgA0cNAAsgA0EobCIBRQ0AIAQgAUEEELuAgIAACyAAKAIsIghFDQAgCCECIAAoAigiAyEBA0ACQCABQQRqKAIAIgVFDQAgASgCACAFQQEQu4CAgAALAkAgAUEYaigCACIFRQ0AIAFBFGooAgAgBUEBELuAgIAACyABQRxqIQEgAkF/aiICDQALIAhBHGwiAUUNACADIAFBBBC7gICAAA8LC/YDAQV/AkAgACgCBCIBRQ0AIAAoAgAgAUEBELuAgIAACwJAIAAoAgwiAUUNACAAKAIIIAFBARC7gICAAAsCQCAAKAIUIgFFDQAgACgCECABQQEQu4CAgAALAkAgACgCHCICRQ0AIAIhAyAAKAIYIgQhAQNAAkAgAUEEaigCACIFRQ0AIAEoAgAgBUEBELuAgIAACyABQQhqIQEgA0F/aiIDDQALIAJBA3QiAUUNACAEIAFBBBC7gICAAAsCQCAAKAIkIgJFDQAgAiEDIAAoAiAiBCEBA0ACQCABQQRqKAIAIgVFDQAgASgCACAFQQEQu4CAgAALAkAgAUEQaigCACIFRQ0AIAFBDGooAgAgBUEBELuAgIAACyABQRRqIQEgA0F/aiIDDQALIAJBFGwiAUUNACAEIAFBBBC7gICAAAsCQCAAKAIsIgRFDQAgACgCKCECQQAhAyAEIQUDQAJAIAIgA2oiAUEEaigCACIARQ0AIAEoAgAgAEEBELuAgIAACwJAIAFBDGotAABFDQAgAUEUaigCACIARQ0AIAFBEGooAgAgAEEBELuAgIAACwJAIAFBHGooAgAiAEUNACABQRhqKAIAIABBARC7gICAAAsgA0EgaiEDIAVBf2oiBQ0ACyAEQQV0IgFFDQAgAiABQQQQu4CAgAALCxAAIAAQuICAgABBpImLgAALxAMBBH8jgICAgABBMGsiACSAgICAAAJAQQAtAK2Ni4AADQAQh4CAgABBAEEBOgCtjYuAAAsQuYCAgAACQAJAAkBBDhCegICAACIBRQ0AIAFBACkAtJSEgAA3AAYgAUEAKQCulISAADcAAEEFEJ6AgIAAIgJFDQEgAkEALQDAlISAADoABCACQQAoALyUhIAANgAAQT0QnoCAgAAiA0UNAiADQcGUhIAAQT38CgAAIABBDjYCJCAAIAE2AiAgAEEONgIcIABBEGogAEEcahDKgICAAEEAIAApAxA3AqSJi4AAIABBBTYCJCAAIAI2AiAgAEEFNgIcIABBCGogAEEcahDKgICAAEEAIAApAwg3AqyJi4AAIABBPTYCJCAAIAM2AiAgAEE9NgIcIAAgAEEcahDKgICAAEEAIAApAwA3ArSJi4AAIABBADYCLCAAQoCAgIDAADcCJCAAQoSAgIDAADcCHCAAQRxqEL6AgIAAQQBCADcCvImLgABBAEIANwLEiYuAAEEAQgA3AsyJi4AAIABBMGokgICAgABBpImLgAAPC0EBQQ4Qn4CAgAAAC0EBQQUQn4CAgAAAC0EBQT0Qn4CAgAAAC+YGAQR/IABBeGoiASAAQXxqKAIAIgJBeHEiAGohAwJAAkAgAkEBcQ0AIAJBAnFFDQEgASgCACICIABqIQACQCABIAJrIgFBACgCkI2LgABHDQAgAygCBEEDcUEDRw0BQQAgADYCiI2LgAAgAyADKAIEQX5xNgIEIAEgAEEBcjYCBCADIAA2AgAPCyABIAIQ3YGAgAALAkACQAJAAkACQAJAAkACQCADKAIEIgJBAnENACADQQAoApSNi4AARg0CIANBACgCkI2LgABGDQMgAyACQXhxIgIQ3YGAgAAgASACIABqIgBBAXI2AgQgASAAaiAANgIAIAFBACgCkI2LgABHDQFBACAANgKIjYuAAA8LIAMgAkF+cTYCBCABIABBAXI2AgQgASAAaiAANgIACyAAQYACSQ0EIAEgABDcgYCAAEEAQQAoAqiNi4AAQX9qIgE2AqiNi4AAIAENBkEAKALwiouAACIADQJB/x8hAQwDC0EAIAE2ApSNi4AAQQBBACgCjI2LgAAgAGoiADYCjI2LgAAgASAAQQFyNgIEAkAgAUEAKAKQjYuAAEcNAEEAQQA2AoiNi4AAQQBBADYCkI2LgAALIABBACgCoI2LgAAiAk0NBUEAKAKUjYuAACIARQ0FQQAoAoyNi4AAIgRBKUkNBEHoiouAACEBA0ACQCABKAIAIgMgAEsNACAAIAMgASgCBGpJDQYLIAEoAgghAQwACwtBACABNgKQjYuAAEEAQQAoAoiNi4AAIABqIgA2AoiNi4AAIAEgAEEBcjYCBCABIABqIAA2AgAPC0EAIQEDQCABQQFqIQEgACgCCCIADQALIAFB/x8gAUH/H0sbIQELQQAgATYCqI2LgAAPCwJAAkBBACgCgI2LgAAiA0EBIABBA3Z0IgJxDQBBACADIAJyNgKAjYuAACAAQfgBcUH4iouAAGoiACEDDAELIABB+AFxIgBB+IqLgABqIQMgAEGAi4uAAGooAgAhAAsgAyABNgIIIAAgATYCDCABIAM2AgwgASAANgIIDwsCQAJAQQAoAvCKi4AAIgANAEH/HyEBDAELQQAhAQNAIAFBAWohASAAKAIIIgANAAsgAUH/HyABQf8fSxshAQtBACABNgKojYuAACAEIAJNDQBBAEF/NgKgjYuAAAsLFwBBoPGIgABBI0GElYSAABDbgICAAAALgQEBAX9BACEEAkACQCADQQBODQBBASEBQQQhAgwBCwJAAkAgAUUNACACIAFBASADEN+AgIAAIQQMAQsgAxCegICAACEECwJAAkAgBA0AQQEhASAAQQE2AgQMAQsgACAENgIEQQAhAQtBCCECIAMhBAsgACACaiAENgIAIAAgATYCAAsNACABIAAQ3oGAgAAAC/QEAQh/I4CAgIAAQRBrIgQkgICAgAACQAJAAkAgA0EBcQ0AIAItAAAiBQ0BQQAhBQwCCyAAIAIgA0EBdiABKAIMEYGAgIAAgICAgAAhBQwBCyABKAIMIQZBACEHA0AgAkEBaiEIAkACQAJAAkACQCAFwEF/Sg0AIAVB/wFxIglBgAFGDQEgCUHAAUcNAyAEIAE2AgQgBCAANgIAIARCoICAgAY3AgggAyAHQQN0aiIFKAIAIAQgBSgCBBGAgICAAICAgIAARQ0CQQEhBQwGCwJAIAAgCCAFQf8BcSIFIAYRgYCAgACAgICAAA0AIAggBWohAgwEC0EBIQUMBQsCQCAAIAJBA2oiBSACLwABIgIgBhGBgICAAICAgIAADQAgBSACaiECDAMLQQEhBQwECyAHQQFqIQcgCCECDAELQaCAgIAGIQoCQCAFQQFxRQ0AIAJBBWohCCACKAABIQoLQQAhCQJAAkAgBUECcQ0AQQAhCyAIIQIMAQsgCEECaiECIAgvAAAhCwsCQAJAIAVBBHENACACIQgMAQsgAkECaiEIIAIvAAAhCQsCQAJAIAVBCHENACAIIQIMAQsgCEECaiECIAgvAAAhBwsCQCAFQRBxRQ0AIAMgC0H//wNxQQN0ai8BBCELCwJAIAVBIHFFDQAgAyAJQf//A3FBA3RqLwEEIQkLIAQgCTsBDiAEIAs7AQwgBCAKNgIIIAQgATYCBCAEIAA2AgACQCADIAdBA3RqIgUoAgAgBCAFKAIEEYCAgIAAgICAgABFDQBBASEFDAMLIAdBAWohBwsgAi0AACIFDQALQQAhBQsgBEEQaiSAgICAACAFC24BAX8jgICAgABBIGsiBSSAgICAACAFIAE2AgQgBSAANgIAIAUgAzYCDCAFIAI2AgggBUGFgICAAK1CIIYgBUEIaq2ENwMYIAVBhoCAgACtQiCGIAWthDcDEEGphISAACAFQRBqIAQQ24CAgAAACyIAIAEoAgBBpJaEgABBBSABKAIEKAIMEYGAgIAAgICAgAALIAEBfwJAIAAoAgAiAUUNACAAKAIEIAFBARC7gICAAAsLWgEBfwJAAkACQCACIAAoAgAgACgCCCIDa00NACAAIAMgAhCigICAACAAKAIIIQMMAQsgAkUNAQsgAkUNACAAKAIEIANqIAEgAvwKAAALIAAgAyACajYCCEEAC6UCAQZ/IAAoAgghAgJAAkAgAUGAAU8NAEEBIQMMAQsCQCABQYAQTw0AQQIhAwwBC0EDQQQgAUGAgARJGyEDCyACIQQCQCADIAAoAgAgAmtNDQAgACACIAMQooCAgAAgACgCCCEECyAAKAIEIARqIQQCQAJAIAFBgAFJDQAgAUE/cUGAf3IhBSABQQZ2IQYCQCABQYAQTw0AIAQgBToAASAEIAZBwAFyOgAADAILIAFBDHYhByAGQT9xQYB/ciEGAkAgAUH//wNLDQAgBCAFOgACIAQgBjoAASAEIAdB4AFyOgAADAILIAQgBToAAyAEIAY6AAIgBCAHQT9xQYB/cjoAASAEIAFBEnZBcHI6AAAMAQsgBCABOgAACyAAIAMgAmo2AghBAAsUACAAQZSVhIAAIAEgAhDogICAAAsUACABIAAoAgAgACgCBBDNgICAAAscACAAKAIAIAEgACgCBCgCDBGAgICAAICAgIAACzgCAX8BfiOAgICAAEEQayIBJICAgIAAIAApAgAhAiABIAA2AgwgASACNwIEIAFBBGoQyoGAgAAAC98EAQt/IAAoAgQhAyAAKAIAIQQgACgCCCEFQQAhBkEAIQdBACEIQQAhCQJAA0AgCUEBcQ0BAkACQCACIAhJDQADQCABIAhqIQkCQAJAAkACQAJAAkAgAiAIayIKQQdLDQAgAiAIRw0BIAIhCAwHCyAJQQNqQXxxIgAgCUYNASAAIAlrIQtBACEAA0AgCSAAai0AAEEKRg0FIAsgAEEBaiIARw0ACyALIApBeGoiDEsNAwwCC0EAIQADQCAJIABqLQAAQQpGDQQgCiAAQQFqIgBHDQALIAIhCAwFCyAKQXhqIQxBACELCwNAQYCChAggCSALaiIAKAIAIg1BipSo0ABzayANckGAgoQIIABBBGooAgAiAEGKlKjQAHNrIABycUGAgYKEeHFBgIGChHhHDQEgC0EIaiILIAxNDQALCwJAIAogC0cNACACIQgMAwsgCSALaiENIAIgC2sgCGshCkEAIQACQANAIA0gAGotAABBCkYNASAKIABBAWoiAEcNAAsgAiEIDAMLIAAgC2ohAAsgCCAAaiILQQFqIQgCQCALIAJPDQAgCSAAai0AAEEKRw0AQQAhCSAIIQ0gCCEADAMLIAIgCE8NAAsLIAIgB0YNAkEBIQkgByENIAIhAAsCQAJAIAUtAABFDQAgBEHuwYSAAEEEIAMoAgwRgYCAgACAgICAAA0BCyAAIAdrIQpBACELAkAgACAHRg0AIAEgAGpBf2otAABBCkYhCwsgASAHaiEAIAUgCzoAACANIQcgBCAAIAogAygCDBGBgICAAICAgIAARQ0BCwtBASEGCyAGC2ABAn8gACgCBCECIAAoAgAhAwJAIAAoAggiAC0AAEUNACADQe7BhIAAQQQgAigCDBGBgICAAICAgIAARQ0AQQEPCyAAIAFBCkY6AAAgAyABIAIoAhARgICAgACAgICAAAsUACAAQdyshIAAIAEgAhDogICAAAv+BAIIfwF+IAAoAggiBUGAgIABcSIGQRV2IARqIQcCQAJAIAVBgICABHENAEEAIQEMAQtBACEIAkAgAkUNACABIQkgAiEKA0AgCCAJLAAAQb9/SmohCCAJQQFqIQkgCkF/aiIKDQALCyAIIAdqIQcLQStBgIDEACAGGyELAkACQCAHIAAvAQwiBk8NAAJAAkACQCAFQYCAgAhxDQAgBiAHayEMQQAhCUEAIQYCQAJAAkAgBUEddkEDcQ4EAgABAAILIAwhBgwBCyAMQf7/A3FBAXYhBgsgBUH///8AcSEFIAAoAgQhByAAKAIAIQoDQCAJQf//A3EgBkH//wNxTw0CQQEhCCAJQQFqIQkgCiAFIAcoAhARgICAgACAgICAAEUNAAwFCwsgACAAKQIIIg2nQYCAgP95cUGwgICAAnI2AghBASEIIAAoAgAiCiAAKAIEIgUgCyABIAIQ9oCAgAANA0EAIQkgBiAHa0H//wNxIQcDQCAJQf//A3EgB08NAkEBIQggCUEBaiEJIApBMCAFKAIQEYCAgIAAgICAgABFDQAMBAsLQQEhCCAKIAcgCyABIAIQ9oCAgAANAiAKIAMgBCAHKAIMEYGAgIAAgICAgAANAiAMIAZrQf//A3EhAEEAIQkDQAJAIAlB//8DcSAASQ0AQQAPC0EBIQggCUEBaiEJIAogBSAHKAIQEYCAgIAAgICAgABFDQAMAwsLQQEhCCAKIAMgBCAFKAIMEYGAgIAAgICAgAANASAAIA03AghBAA8LQQEhCCAAKAIAIgkgACgCBCIKIAsgASACEPaAgIAADQAgCSADIAQgCigCDBGBgICAAICAgIAAIQgLIAgLSQACQCACQYCAxABGDQAgACACIAEoAhARgICAgACAgICAAEUNAEEBDwsCQCADDQBBAA8LIAAgAyAEIAEoAgwRgYCAgACAgICAAAvbAgEFf0EAIQFBAEEQIABBq50ESRsiAiACQQhyIgIgAkECdCgC4L6EgABBC3QgAEELdCICSxsiAyADQQRyIgMgA0ECdCgC4L6EgABBC3QgAksbIgMgA0ECciIDIANBAnQoAuC+hIAAQQt0IAJLGyIDIANBAWoiAyADQQJ0KALgvoSAAEELdCACSxsiAyADQQFqIgMgA0ECdCgC4L6EgABBC3QgAksbIgNBAnQoAuC+hIAAQQt0IgQgAkYgBCACSWogA2oiA0ECdCICQeC+hIAAaiEFIAIoAuC+hIAAQRV2IQJB/wUhBAJAAkAgA0EfSw0AIAUoAgRBFXYhBCADRQ0BCyAFQXxqKAIAQf///wBxIQELAkAgBCACQX9zakUNACAAIAFrIQMgBEF/aiEEQQAhAANAIAAgAkGYpISAAGotAABqIgAgA0sNASAEIAJBAWoiAkcNAAsLIAJBAXELvQIBB38jgICAgABBEGsiAiSAgICAAEEKIQMgACgCACIEIQUCQCAEQegHSQ0AQQohAyAEIQUDQCACQQZqIANqIgZBfGogBSIAIABBkM4AbiIFQZDOAGxrIgdB//8DcUHkAG4iCEEBdC8ApK2EgAA7AAAgBkF+aiAHIAhB5ABsa0H//wNxQQF0LwCkrYSAADsAACADQXxqIQMgAEH/rOIESw0ACwsCQAJAIAVBCUsNACAFIQAMAQsgAkEGaiADQX5qIgNqIAUgBUH//wNxQeQAbiIAQeQAbGtB//8DcUEBdC8ApK2EgAA7AAALAkACQCAERQ0AIABFDQELIAJBBmogA0F/aiIDaiAAQQF0LQClrYSAADoAAAsgAUEBQQAgAkEGaiADakEKIANrEPWAgIAAIQMgAkEQaiSAgICAACADC7MDAQR/I4CAgIAAQSBrIgUkgICAgABBASEGAkAgAC0ABA0AIAAtAAUhBwJAIAAoAgAiCC0ACkGAAXENAEEBIQYgCCgCAEHNrISAAEHKrISAACAHQQFxIgcbQQJBAyAHGyAIKAIEKAIMEYGAgIAAgICAgAANASAIKAIAIAEgAiAIKAIEKAIMEYGAgIAAgICAgAANASAIKAIAQc+shIAAQQIgCCgCBCgCDBGBgICAAICAgIAADQEgAyAIIAQRgICAgACAgICAACEGDAELQQEhBgJAIAdBAXENACAIKAIAQdGshIAAQQMgCCgCBCgCDBGBgICAAICAgIAADQELQQEhBiAFQQE6AA8gBUHcrISAADYCFCAFIAgpAgA3AgAgBSAIKQIINwIYIAUgBUEPajYCCCAFIAU2AhAgBSABIAIQ8oCAgAANACAFQc+shIAAQQIQ8oCAgAANAAJAIAMgBUEQaiAEEYCAgIAAgICAgABFDQBBASEGDAELIAUoAhBB1KyEgABBAiAFKAIUKAIMEYGAgIAAgICAgAAhBgsgAEEBOgAFIAAgBjoABCAFQSBqJICAgIAAIAAL7AEBAX8jgICAgABBEGsiBCSAgICAACAAKAIAIAFBCCAAKAIEKAIMEYGAgIAAgICAgAAhASAEQQA6AA0gBCABOgAMIAQgADYCCCAEQQhqIAJBBiADQYeAgIAAEPmAgIAAIQIgBC0ADSIBIAQtAAwiA3IhAAJAIAFBAUcNACADQQFxDQACQCACKAIAIgAtAApBgAFxDQAgACgCAEHXrISAAEECIAAoAgQoAgwRgYCAgACAgICAACEADAELIAAoAgBB1qyEgABBASAAKAIEKAIMEYGAgIAAgICAgAAhAAsgBEEQaiSAgICAACAAQQFxC5wCAQN/I4CAgIAAQRBrIgIkgICAgAAgAiAAKAIAIgA2AgQgASgCAEGGg4uAAEEGIAEoAgQoAgwRgYCAgACAgICAACEDIAJBADoADSACIAM6AAwgAiABNgIIIAJBCGpBjIOLgABBBCAAQQRqQYiAgIAAEPmAgIAAQZCDi4AAQQUgAkEEakGJgICAABD5gICAACEEIAItAA0iACACLQAMIgNyIQECQCAAQQFHDQAgA0EBcQ0AAkAgBCgCACIBLQAKQYABcQ0AIAEoAgBB16yEgABBAiABKAIEKAIMEYGAgIAAgICAgAAhAQwBCyABKAIAQdashIAAQQEgASgCBCgCDBGBgICAAICAgIAAIQELIAJBEGokgICAgAAgAUEBcQuDDAIDfwF+I4CAgIAAQdAAayIFJICAgIAAIAUgAzYCCCAFIAI2AgQCQAJAIAFBgQJJDQBBgAIhBgJAA0AgACAGaiwAAEG/f0oNASAGQX9qIgYNAAtBACEGCyAFIAA2AgwgBSAGNgIQQQVBACAGIAFJIgcbIQZB9KyEgABBASAHGyEHDAELIAUgATYCECAFIAA2AgxBACEGQQEhBwsgBSAGNgIYIAUgBzYCFAJAAkACQAJAAkACQAJAAkAgAiABSw0AIAMgAUsNASACIANLDQIgAkUNBCACIAFPDQQgACACaiwAAEG/f0oNBCACIQYCQANAIAAgBmosAABBv39KDQEgBkF/aiIGDQALQQAhBgsDQCAAIAJqLAAAQb9/Sg0EIAEgAkEBaiICRw0ACyABIQIMAwsgBUGGgICAAK1CIIYiCCAFQRRqrYQ3AzggBSAIIAVBDGqthDcDMCAFQYKAgIAArUIghiAFQQRqrYQ3AyhBqoCEgAAgBUEoaiAEENuAgIAAAAsgBUGGgICAAK1CIIYiCCAFQRRqrYQ3AzggBSAIIAVBDGqthDcDMCAFQYKAgIAArUIghiAFQQhqrYQ3AyhB2YCEgAAgBUEoaiAEENuAgIAAAAsgBUGGgICAAK1CIIYiCCAFQRRqrYQ3A0AgBSAIIAVBDGqthDcDOCAFQYKAgIAArUIghiIIIAVBCGqthDcDMCAFIAggBUEEaq2ENwMoQYCAhIAAIAVBKGogBBDbgICAAAALIAUgBjYCHCAFIAI2AiACQCAGIAJLDQACQCAGRQ0AAkAgBiABSQ0AIAYgAUYNAQwCCyAAIAZqLAAAQUBIDQELAkACQCACIAFJDQAgAiABRw0CDAELIAAgAmosAABBv39MDQELIAYgAkYNAgJAAkAgACAGaiIALAAAIgZBf0wNACAGQf8BcSEGDAELIAAtAAFBP3EhAyAGQR9xIQICQCAGQV9LDQAgAkEGdCADciEGDAELIANBBnQgAC0AAkE/cXIhAwJAIAZBcE8NACADIAJBDHRyIQYMAQsgA0EGdCAALQADQT9xciACQRJ0QYCA8ABxciEGCyAFIAY2AiQgBUGGgICAAK1CIIYiCCAFQRRqrYQ3A0ggBSAIIAVBDGqthDcDQCAFQYqAgIAArUIghiAFQRxqrYQ3AzggBUGLgICAAK1CIIYgBUEkaq2ENwMwIAVBgoCAgACtQiCGIAVBBGqthDcDKEGGgYSAACAFQShqIAQQ24CAgAAACyAAIAEgBiACIAQQi4CAgAAACyADRQ0CIAMgAU8NAiAAIANqLAAAQb9/Sg0CIAMhBgJAA0AgACAGaiwAAEG/f0oNASAGQX9qIgYNAAtBACEGCwJAA0AgACADaiwAAEG/f0oNASABIANBAWoiA0cNAAsgASEDCyAFIAY2AhwgBSADNgIgIAYgA0sNAQJAIAZFDQACQCAGIAFJDQAgBiABRg0BDAMLIAAgBmosAABBQEgNAgsCQAJAIAMgAUkNACADIAFHDQMMAQsgACADaiwAAEG/f0wNAgsgBiADRg0AAkACQCAAIAZqIgAsAAAiBkF/TA0AIAZB/wFxIQYMAQsgAC0AAUE/cSEDIAZBH3EhAgJAIAZBX0sNACACQQZ0IANyIQYMAQsgA0EGdCAALQACQT9xciEDAkAgBkFwTw0AIAMgAkEMdHIhBgwBCyADQQZ0IAAtAANBP3FyIAJBEnRBgIDwAHFyIQYLIAUgBjYCJCAFQYaAgIAArUIghiIIIAVBFGqthDcDSCAFIAggBUEMaq2ENwNAIAVBioCAgACtQiCGIAVBHGqthDcDOCAFQYuAgIAArUIghiAFQSRqrYQ3AzAgBUGCgICAAK1CIIYgBUEIaq2ENwMoQdeBhIAAIAVBKGogBBDbgICAAAALIAQQjYCAgAAACyAAIAEgBiADIAQQi4CAgAAACyAFQYaAgIAArUIghiIIIAVBFGqthDcDOCAFIAggBUEMaq2ENwMwIAVBgoCAgACtQiCGIAVBCGqthDcDKEHZgISAACAFQShqIAQQ24CAgAAAC7IEAQN/I4CAgIAAQRBrIgIkgICAgAACQAJAAkACQCABKAIIIgNBgICAEHENACADQYCAgCBxDQEgACABEPiAgIAARQ0CQQEhAwwDCyAAKAIAIQRBCSEDA0AgAkEIaiADakF+aiAEQQ9xLQC6rISAADoAACADQX9qIQMgBEEEdiIEDQALIAFB8sGEgABBAiACQQhqIANqQX9qQQkgA2sQ9YCAgABFDQFBASEDDAILIAAoAgAhBEEJIQMDQCACQQhqIANqQX5qIARBD3EtAPTBhIAAOgAAIANBf2ohAyAEQQR2IgQNAAsgAUHywYSAAEECIAJBCGogA2pBf2pBCSADaxD1gICAAEUNAEEBIQMMAQsCQCABKAIAQezBhIAAQQIgASgCBCgCDBGBgICAAICAgIAARQ0AQQEhAwwBCyAAQQRqIQMCQAJAIAEoAggiBEGAgIAQcQ0AIARBgICAIHENASADIAEQ+ICAgAAhAwwCCyADKAIAIQRBCSEDA0AgAkEIaiADakF+aiAEQQ9xLQC6rISAADoAACADQX9qIQMgBEEEdiIEDQALIAFB8sGEgABBAiACQQhqIANqQX9qQQkgA2sQ9YCAgAAhAwwBCyADKAIAIQRBCSEDA0AgAkEIaiADakF+aiAEQQ9xLQD0wYSAADoAACADQX9qIQMgBEEEdiIEDQALIAFB8sGEgABBAiACQQhqIANqQX9qQQkgA2sQ9YCAgAAhAwsgAkEQaiSAgICAACADC64NAQl/I4CAgIAAQTBrIgIkgICAgABBASEDAkAgASgCACIEQScgASgCBCIFKAIQIgYRgICAgACAgICAAA0AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAKAIAIgEOKAIBAQEBAQEBAQMFAQEEAQEBAQEBAQEBAQEBAQEBAQEBAQEMAQEBAQcACyABQdwARg0FCyABQf8FSw0GIAFBIEkNCyABQf8ASQ0KDAgLIAJCADcBCiACQdzgADsBCAwGCyACQgA3AQogAkHc6AE7AQgMBQsgAkIANwEKIAJB3OQBOwEIDAQLIAJCADcBCiACQdzcATsBCAwDCyACQgA3AQogAkHcuAE7AQgMAgsgAkIANwEKIAJB3M4AOwEIDAELAkAgARD3gICAAEUNACACQQA6AB4gAkEAOwEcIAIgAUEUdi0AuqyEgAA6AB8gAiABQQR2QQ9xLQC6rISAADoAIyACIAFBCHZBD3EtALqshIAAOgAiIAIgAUEMdkEPcS0AuqyEgAA6ACEgAiABQRB2QQ9xLQC6rISAADoAICACQRxqIAFBAXJnQQJ2IgNqIgBB+wA6AAAgAEF/akH1ADoAACACQRxqIANBfmoiA2pB3AA6AAAgAkH9ADoAJSACIAFBD3EtALqshIAAOgAkIAIgAikBHDcDCCACIAIvASQ7ARAMBgsgAUGAgARJDQECQCABQYCACEkNACABQf7//wBxIgNBrp0LRg0FIAFB4P//AHFB4M0KRg0FIANBnvAKRg0FIAFBkKh0akFwSw0FIAFBgJB0akHdbEsNBSABQYCAdGpBnXRLDQUgAUGw2XNqQXpLDQUgAUGA/kdqQfnmVEsNBSABQfCDOEkNBAwFC0EAIQcgAUEIdkH/AXEhCEEAIQMCQANAIANBAmohCSAHIAMtAO2whIAAIgBqIQoCQCADLQDssISAACIDIAhGDQAgAyAISw0CIAohByAJIQMgCUHcAEcNAQwCCwJAAkACQCAKIAdJDQAgCkHUAUsNACAARQ0CIAdByLGEgABqIQMMAQsgByAKQdQBQaC8hIAAELSAgIAAAAsDQCADLQAAIAFB/wFxRg0IIANBAWohAyAAQX9qIgANAAsLIAohByAJIQMgCUHcAEcNAAsLIAFB//8DcSEHQQEhCkEAIQMDQCADQQFqIQkCQAJAIAMsAJyzhIAAIgBBAEgNACAJIQMMAQsCQCAJQfgDRg0AIABB/wBxQQh0IANBnbOEgABqLQAAciEAIANBAmohAwwBC0GwvISAABCNgICAAAALIAcgAGsiB0EASA0DIApBAXMhCiADQfgDRw0ADAMLC0EAIQNBAiEBDAULQQAhByABQQh2Qf8BcSEIQQAhAwJAA0AgA0ECaiEJIAcgAy0AlbeEgAAiAGohCgJAIAMtAJS3hIAAIgMgCEYNACADIAhLDQIgCiEHIAkhAyAJQcwARw0BDAILAkACQAJAIAogB0kNACAKQZwCSw0AIABFDQIgB0Hgt4SAAGohAwwBCyAHIApBnAJBoLyEgAAQtICAgAAACwNAIAMtAAAgAUH/AXFGDQYgA0EBaiEDIABBf2oiAA0ACwsgCiEHIAkhAyAJQcwARw0ACwtBASEKIAEhB0EAIQMDQCADQQFqIQkCQAJAIAMsAPy5hIAAIgBBAEgNACAJIQMMAQsCQCAJQaQCRg0AIABB/wBxQQh0IANB/bmEgABqLQAAciEAIANBAmohAwwBC0GwvISAABCNgICAAAALIAcgAGsiB0EASA0BIApBAXMhCiADQaQCRw0ACwsgCkEBcUUNAQsgAkGAgwI7ARQgAiABNgIIIAQgASAGEYCAgIAAgICAgABFDQNBASEDDAQLIAJBADoAKCACQQA7ASYgAiABQRR2LQC6rISAADoAKSACIAFBBHZBD3EtALqshIAAOgAtIAIgAUEIdkEPcS0AuqyEgAA6ACwgAiABQQx2QQ9xLQC6rISAADoAKyACIAFBEHZBD3EtALqshIAAOgAqIAJBJmogAUEBcmdBAnYiA2oiAEH7ADoAACAAQX9qQfUAOgAAIAJBJmogA0F+aiIDakHcADoAACACQf0AOgAvIAIgAUEPcS0AuqyEgAA6AC4gAiACKQEmNwMIIAIgAi8BLjsBEAtBCiEBCyACIAE6ABUgAiADOgAUIAQgAkEIaiADaiABIANrIAUoAgwRgYCAgACAgICAAEUNAEEBIQMMAQsgBEEnIAYRgICAgACAgICAACEDCyACQTBqJICAgIAAIAMLSgEBfyOAgICAAEEQayICJICAgIAAIAJBETYCBCACIAA2AgAgAkGGgICAAK1CIIYgAq2ENwMIQa2EhIAAIAJBCGogARDbgICAAAALiAIBAn8jgICAgABBEGsiAiSAgICAAAJAAkACQCABKAIIIgNBgICAEHENACADQYCAgCBxDQEgACABEPiAgIAAIQAMAgsgACgCACEDQQkhAANAIAJBCGogAGpBfmogA0EPcS0AuqyEgAA6AAAgAEF/aiEAIANBBHYiAw0ACyABQfLBhIAAQQIgAkEIaiAAakF/akEJIABrEPWAgIAAIQAMAQsgACgCACEDQQkhAANAIAJBCGogAGpBfmogA0EPcS0A9MGEgAA6AAAgAEF/aiEAIANBBHYiAw0ACyABQfLBhIAAQQIgAkEIaiAAakF/akEJIABrEPWAgIAAIQALIAJBEGokgICAgAAgAAuJAgECfyOAgICAAEEQayICJICAgIAAIAIgACgCACIANgIEAkACQAJAIAEoAggiA0GAgIAQcQ0AIANBgICAIHENASACQQRqIAEQ+ICAgAAhAAwCC0EJIQMDQCACQQhqIANqQX5qIABBD3EtALqshIAAOgAAIANBf2ohAyAAQQR2IgANAAsgAUHywYSAAEECIAJBCGogA2pBf2pBCSADaxD1gICAACEADAELQQkhAwNAIAJBCGogA2pBfmogAEEPcS0A9MGEgAA6AAAgA0F/aiEDIABBBHYiAA0ACyABQfLBhIAAQQIgAkEIaiADakF/akEJIANrEPWAgIAAIQALIAJBEGokgICAgAAgAAucBwEHf0EAIQQCQAJAIAIgASgCDCIFTw0AIAJBAWohBgJAAkAgASgCCCIHIAJBAXRqLwAAIghBMEkNACAIQT9xIglBMEkhCgNAAkACQAJAIAhB//8DcSICQcAASQ0AIAjBQT9MDQYgAkHAgAFJDQIgAkHA/wFJDQEgBkECaiEGDAILIAYgBU8NBSADQf//A3EgByAGQQF0ai8AAEcNBiABIAhBT2o6ABEgASAIQf//A3FBMEc6ABAgBkEBaiEJDAQLIAZBAWohBgsgCSEIIApFDQALIAkhCAsCQAJAIAhFDQAgBiECDAELIAYgBU8NAiAGQQFqIQIgByAGQQF0ai8AACEICyAIQf//A3EiCUEBaiEIAkAgCUEFSQ0AIANB//8DcSEGA0AgAiAFTw0DIAJBAWohCQJAAkAgBiAHIAJBAXRqLwAASQ0AIAkgBU8NBUECQQRBAyAHIAlBAXRqLwAAIglB//8DRhsgCUGA+ANJGyACaiECIAggCEEBdmshCAwBCyAJIAVPDQQCQAJAIAcgCUEBdGovAAAiCUGA+ANJDQAgAkECaiEKAkAgCUH//wNHDQAgCiAFTw0HIAJBA2oiCSAFTw0HIAIgByAKQQF0ai8AAEEQdCAHIAlBAXRqLwAAcmpBBGohAgwCCyAKIAVPDQYgCUEQdCACaiAHIApBAXRqLwAAakGDgIAgaiECDAELIAIgCWpBAmohAgsgCEEBdiEICyAIQQVLDQALCyADQf//A3EhBgJAAkADQCACIAVPDQQgAkEBaiEJAkACQAJAIAYgByACQQF0ai8AAEYNACAJIAVPDQcCQCAHIAlBAXRqLwAAQf//AXEiCUGAgAFPDQAgAkECaiECDAMLIAlB//8BRw0BIAJBBGohAgwCCyAJIAVPDQYgByAJQQF0ai4AACIIQX9MDQUgAkECaiEGIAhBgIABSQ0EIAhB//8BRw0DIAYgBU8NBiACQQNqIgggBU8NB0EBIQQgAiAHIAZBAXRqLwAAQRB0IAcgCEEBdGovAAByakEEaiEJDAcLIAJBA2ohAgsgCEF/aiIIQQFLDQALQQAhBAJAIAIgBU8NACADQf//A3EgByACQQF0ai8AAEYhBAsgAkEBaiEJDAQLIAYgBU8NA0EBIQQgCEEQdCACaiAHIAZBAXRqLwAAakGDgICAfGohCQwDCyAGIAhB//8DcWohCQtBASEEDAELCyAAIAk2AgQgACAENgIAC/YCAQt/AkAgACgCBCIBDQBBgIDEAA8LIAFBf2ohAiAAKAIAIgNBAWohBAJAAkAgAy0AACIFwCIGQX9KDQACQAJAAkACQAJAIAJFDQAgAUF+aiEHIANBAmohCCADLQABIgnAIQoCQCAGQT5qQf8BcUEdSw0AIApBQEgNBwsgBS0AgIeLgAAgCS0AgIaLgABxIQUCQCAHRQ0AIAFBfWohASADQQNqIQkgBkHwAXFBBHQgAy0AAiIDQQZ2IAVyQf8BcSILckGCHEYNAiALQQh0IAZB+AFxckHwBUYNAwsgBUH/AXFFDQMLIAAgAjYCBCAAIAQ2AgAMAwsgACABNgIEIAAgCTYCACAGQQ9xQQx0IApB/wFxQQZ0QcAfcXIgA0E/cXIPCyAAIAE2AgQgACAJNgIADAELIAAgBzYCBCAAIAg2AgALQf3/Aw8LIAAgAjYCBCAAIAQ2AgAgBQ8LIAAgBzYCBCAAIAg2AgAgBkEfcUEGdCAKQT9xcgu3AQEDfyOAgICAAEEQayIDJICAgIAAAkACQCABKAJIIgRBESAEQRFLIgUbIAEoAgQgBCAFGyIEayACSQ0AQYGAgIB4IQQMAQsCQCAEIAJqIgIgBE8NAEEAIQQMAQtBACEEAkBBAEF/IAJBf2pndiACQQJJGyICQX9HDQAMAQsgA0EIaiABIAJBAWoQhYGAgAAgAygCDCEBIAMoAgghBAsgACABNgIEIAAgBDYCACADQRBqJICAgIAAC8oDAQd/I4CAgIAAQRBrIgMkgICAgABBgYCAgHghBAJAAkACQCACIAEoAgQgASgCSCIFIAVBEUsiBhsiB0kNACABKAIIIAFBBGogBhshCCAFQREgBhshCQJAAkACQAJAAkAgAkESSQ0AIAUgAkYNBSACQQJ0IQZBACEEIAJB/////wNLDQcgBkH8////B0sNBSAFQRJJDQEgCUECdCEJIAVB/////wNNDQIgCSEGDAcLIAVBEU0NBCABQQA2AgACQCAHQQJ0IgJFDQAgAUEEaiAIIAL8CgAACyABIAc2AkggCUECdCEBAkAgBUH/////A0sNACABQf3///8HSQ0ECyADIAE2AgwgA0EANgIIQfztiIAAQSsgA0EIakGk64iAAEGQ8YiAABDpgICAAAALIAYQnoCAgAAiBQ0BQQQhBAwFCyAJQfz///8HSw0EQQQhBCAIIAlBBCAGEN+AgIAAIgVFDQQMAwsgB0ECdCIERQ0CIAUgCCAE/AoAAAwCCyAIIAFBBBC7gICAAAsMAQsgASACNgJIIAEgBTYCCCABIAc2AgQgAUEBNgIAQYGAgIB4IQQLIAAgBjYCBCAAIAQ2AgAgA0EQaiSAgICAAAs4AAJAAkAgAEGBgICAeEYNACAADQFBoPGIgABBEUG064iAABCqgICAAAALDwsgACABEL2AgIAAAAuIAQECfyOAgICAAEEQayIBJICAgIAAAkACQAJAIAAoAkgiAkESSQ0AIAAoAgQiAkF/Rg0BC0F/IAJndkEAIAIbIgJBf0cNAQtBoPGIgABBtPGIgAAQ/4CAgAAACyABQQhqIAAgAkEBahCFgYCAACABKAIIIAEoAgwQhoGAgAAgAUEQaiSAgICAAAt2AQF/I4CAgIAAQRBrIgIkgICAgAACQAJAIAAoAgBFDQAgAiAANgIMIAFBgPGIgABBiPGIgAAgAkEMahD6gICAACEADAELIAEoAgBB8PCIgABBECABKAIEKAIMEYGAgIAAgICAgAAhAAsgAkEQaiSAgICAACAAC/gDAQl/I4CAgIAAQaABayICJICAgIAAIAJBETYCDCACQRBqIgMgAUHEAPwKAAAgAiAAQREQhIGAgAAgAigCACACKAIEEIaBgIAAIABBBGohBCAAQcgAaiEFAkACQCAAKAJIIgZBEk8NACAGIQcgBCEIIAUhBEERIQYMAQsgACgCBCEHIAAoAgghCAtBACEBAkACQAJAIAcgBk8NACAHIAZrIQkgCCAHQQJ0aiEIQQAhAQNAIAFBEUYNAiAIIAMoAgA2AgAgA0EEaiEDIAhBBGohCCAJIAFBAWoiAWoNAAsgBiEHCyAEIAc2AgAgAiABNgIIIAJB1ABqIAJBCGpBzAD8CgAAIAIoAlgiBiACKAJUIghGDQEgAEEEaiEEIAhBAnQgAkHUAGpqQQhqIQEDQCABKAIAIQkCQAJAIAUoAgAiA0ERSw0AIAUhByAEIQoCQCADQRFHDQAgABCHgYCAACAAKAIEIQMgACgCCCEKIAQhBwsgCiADQQJ0aiAJNgIAIAcgBygCAEEBajYCAAwBCwJAIAQoAgAiByADRw0AIAAQh4GAgAAgACgCBCEHCyAAKAIIIAdBAnRqIAk2AgAgACAAKAIEQQFqNgIECyABQQRqIQEgBiAIQQFqIghHDQAMAgsLIAQgByABajYCAAsgAkGgAWokgICAgAAL1wMBB38jgICAgABBEGsiAySAgICAACADQQhqIAAgAiABa0EDbhCEgYCAACADKAIIIAMoAgwQhoGAgAAgAEEEaiEEIABByABqIQUCQAJAIAAoAkgiBkESTw0AIAYhByAEIQggBSEEQREhBgwBCyAAKAIEIQcgACgCCCEICwJAAkACQCAHIAZPDQAgCCAHQQJ0aiEIA0AgASACRg0CIAEvAAAgAUECai0AAEEQdHIiCUGAgMQARg0CIAggCUGAgIB4cjYCACAIQQRqIQggAUEDaiEBIAYgB0EBaiIHRw0ACyAGIQcLIAQgBzYCACABIAJGDQEgAEEEaiEGA0AgAS8AACABQQJqLQAAQRB0ciIIQYCAxABGDQIgCEGAgIB4ciEHAkACQCAFKAIAIghBEUsNACAFIQkgBiEEAkAgCEERRw0AIAAQh4GAgAAgACgCBCEIIAAoAgghBCAGIQkLIAQgCEECdGogBzYCACAJIAkoAgBBAWo2AgAMAQsCQCAGKAIAIgkgCEcNACAAEIeBgIAAIAAoAgQhCQsgACgCCCAJQQJ0aiAHNgIAIAAgACgCBEEBajYCBAsgAUEDaiIBIAJHDQAMAgsLIAQgBzYCAAsgA0EQaiSAgICAAAvsAgEHfyAAKAIMIQICQAJAAkACQAJAAkACQCABIAAoAhhPDQAgAUEOdkHAAEH8ByAALQAoG2oiAyAAKAIEIgRPDQEgAUEJdkEfcSAAKAIAIgUgA0EBdGovAABqIgMgBE8NAiABQQR2IgZBH3EhByAFIANBAXRqLgAAIgNB//8DcSEIAkAgA0F/TA0AIAcgCGoiAyAETw0EIAUgA0EBdGovAAAhBAwGCwJAIAhB//8BcSAHQQN2IAZBGHFyaiIDIARJDQAgAkF/aiEBDAcLIAZBB3EiByADakEBaiIIIARJDQQgAkF/aiEBDAYLIAJBfmohAQwFCyACQX9qIQEMBAsgAkF/aiEBDAMLIAJBf2ohAQwCCyAFIANBAXRqLwAAIAdBAXRBAmp0QYCADHEgBSAIQQF0ai8AAHIhBAsgBCABQQ9xaiEBCwJAIAEgAk8NACAAKAIIIAFBAnRqKAAAIQQLIAQgACgCECABIAJJGwufAQECfwJAIAAoAgAiAkGAgIB4SQ0AAkACQCACQf///wdxIgNB/x9B//8DIAEtACgbSw0AIAEoAgggAkE/cSABKAIAIANBBXZB/v8fcWovAABqQQJ0aigAACEBDAELAkAgA0GAgMQASQ0AIAEoAhAhAQwBCyABIAMQi4GAgAAhAQsgACABQRh0QQAgAUGA/P//A3FBgLADRhsgA3I2AgALC9EHAQN/I4CAgIAAQcAAayIEJICAgIAAIAQgATYCOCAEIAA2AjRBACEAIARBADoAPCAEQgE3AiwCQAJAAkACQAJAAkACQAJAIANBgIAESQ0AIARBIGogBEEsakEAIANBCnZBwK9/ahCCgYCAACAEIAQoAiQiADYCMCAEIAQoAiAiBTYCLEGAgMQAIQEgBUEBRw0HIANB/wdxQYC4f3IhAyAELQA8QQFHDQAgACAEKAI4Tw0HIANB//8DcSAEKAI0IABBAXRqLwAARw0HIAQtAD0hASAEQQE2AiwgBCAAQQFqIgM2AjAgBCABQf8BcUH/AWoiAToAPSAEIAFB/wFxIAFHIgE6ADwgAUUNAQwCCyAEQRhqIARBLGogACADEIKBgIAAIAQgBCgCHCIDNgIwIAQgBCgCGCIANgIsQYCAxAAhASAAQQFHDQYgBC0APA0BC0GAgMQAIQEgAyAEKAI4Tw0FIAQoAjQgA0EBdGovAABBP0sNBSACQf//A00NASAEQRBqIARBLGogAyACQQp2QcCvf2oQgoGAgAAgBCAEKAIUIgM2AjAgBCAEKAIQIgA2AiwgAEEBcUUNBSACQf8HcUGAuH9yIQIgBC0APEEBRw0BIAQoAjghAAwCCyAEKAI4IQAgAkGAgARJDQFBgIDEACEBIAMgAE8NBCACQQp2QcCvf2pB//8DcSAEKAI0IANBAXRqLwAARw0EIAJB/wdxQYC4f3IhAiAEIAQtAD1B/wFxQf8BaiIFOgA9IARBATYCLCAEIANBAWoiAzYCMCAEIAVB/wFxIAVHIgE6ADwgAQ0CCyAEQQhqIARBLGogAyACEIKBgIAAQYCAxAAhASAELQA8DQMgBCgCCEEBcUUNAyAEKAIMIQMMAgsgBC0APSEFC0GAgMQAIQEgAyAATw0BIAJB//8DcSAEKAI0IANBAXRqLwAARw0BIAQgBUH/AXFB/wFqIgA6AD0gAEH/AXEgAEcNASADQQFqIQMLQYCAxAAhASADIAQoAjgiAE8NACAEKAI0IgUgA0EBdGovAAAiAkHAAEkNACACwUE/Sg0AAkACQCACQf//AXEiAkGAgAFJDQAgA0EBaiEGAkAgAkH//wFHDQBBACEBIAYgAE8NAiADQQJqIgMgAE8NAiAFIAZBAXRqLwAAQRB0IAUgA0EBdGovAAByIQEMAgtBACEBIAYgAE8NASACQRB0IAUgBkEBdGovAAByQYCAgIB8aiEBDAELIAIhAQtBgIDEACABIAFBgLADc0GAgLx/akGAkLx/SRshAQsgBEHAAGokgICAgAAgAQtXAQJ/AkAgASgCBCABKAJIIgMgA0ERSyIEGyIDIAJPDQAgAiADIANBsO2IgAAQtICAgAAACyAAIAMgAms2AgQgACABKAIIIAFBBGogBBsgAkECdGo2AgALzQEBBX8jgICAgABBgCBrIgIkgICAgAACQAJAIAFBgIn6ACABQYCJ+gBJGyIDIAEgAUEBdmsiBCADIARLGyIDQYEISQ0AIANBAnQhBUEAIQYCQAJAIARB/////wNLDQAgBUH8////B0sNACAFEJ6AgIAAIgQNAUEEIQYLIAYgBRCfgICAAAALIAAgASAEIAMgAUHBAEkQkIGAgAAgAyAEQQRBBBCTgICAAAwBCyAAIAEgAkGACCABQcEASRCQgYCAAAsgAkGAIGokgICAgAALngoDAX8CfhV/I4CAgIAAQdACayIFJICAgIAAQoCAgICAgICAwAAgAa0iBoAiByAGfkKAgICAgICAgMAAUq0hBgJAAkAgAUGBIEkNAEEBIAFBAXJnQR9zIghBAXYgCEEBcWoiCHQgASAIdmpBAXYhCQwBCyABIAFBAXZrIghBwAAgCEHAAEkbIQkLIAcgBnwhBiAAQXxqIQogAEEIaiELQQEhCEEAIQxBACENA0BBACEOQQEhDwJAIAEgDEsiEEUNACAAIAxBAnQiEWohEgJAAkAgASAMayITIAlJDQACQAJAIBNBAk8NACATIRQMAQsCQAJAAkACQCASKAIEIhVBGHYgEigCAEEYdkkiDg0AQQIhFCATQQJGDQRBAiEUIAsgDEECdGohFgNAIBVBGHYhFyAWKAIAIhVBGHYgF0kNAyAWQQRqIRYgEyAUQQFqIhRHDQAMAgsLQQIhFEEBIRYgE0ECRg0CQQIhFCALIAxBAnRqIRYDQCAVQRh2IRcgFigCACIVQRh2IBdPDQIgFkEEaiEWIBMgFEEBaiIURw0ACwsgEyEUCyAUIAlJDQIgDkUNASAUQQF2IhZFDQELIAogFEECdCARamohEwNAIBIoAgAhFSASIBMoAgA2AgAgEyAVNgIAIBNBfGohEyASQQRqIRIgFkF/aiIWDQALCyAUQQF0QQFyIQ8MAQsCQCAEDQAgEyAJIBMgCUkbQQF0IQ8MAQsgEiATQSAgE0EgSRsiEyACIANBAEEAEJGBgIAAIBNBAXRBAXIhDwsgBiAPQQF2IAxBAXRqrX4gDCAIQQF2a60gDK18IAZ+hXmnIQ4LAkACQCANQQJJDQAgCiAMQQJ0IhhqIRkgACAYaiEaA0AgBUGOAmogDUF/aiITai0AACAOSQ0BAkACQAJAAkACQCAFQQRqIBNBAnRqKAIAIg1BAXYiFiAIQQF2IhRqIhEgA0sNACANIAhyQQFxRQ0BCyAAIAwgEWtBAnQiFWohFyANQQFxRQ0BDAILIBFBAXQhCAwCCyAXIBYgAiADIBZBAXJnQQF0QT5zQQAQkYGAgAALAkAgCEEBcQ0AIBcgFkECdGogFCACIAMgFEEBcmdBAXRBPnNBABCRgYCAAAsCQCAWRQ0AIBRFDQAgAyAUIBYgFCAWSSIIGyIbSQ0AIBcgFkECdCIcaiINIBcgCBshEgJAIBtBAnQiCEUNACACIBIgCPwKAAALIAIgCGohCAJAAkACQAJAIBQgFk8NACAZIRIDQCASIA1BfGoiDSgCACIWIAhBfGoiCCgCACIUIBRBGHYiFCAWQRh2IhZJIhUbNgIAIAggFUECdGohCCANIBQgFk9BAnRqIg0gF0YNAiASQXxqIRIgCCACRw0ADAILCyAVIBxqIBhGDQEgAiEWA0AgEiANKAIAIhQgFigCACIVIBRBGHYiFCAVQRh2IhVJIhcbNgIAIBJBBGohEiAWIBQgFU9BAnRqIhYgCEYNAyANIBdBAnRqIg0gGkcNAAwDCwsgDSESCyACIRYLIAggFmsiCEUNACASIBYgCPwKAAALIBFBAXRBAXIhCAtBASESIBMhDSATQQFLDQAMAgsLIA0hEgsgBUGOAmogEmogDjoAACAFQQRqIBJBAnRqIAg2AgACQCAQRQ0AIBJBAWohDSAPQQF2IAxqIQwgDyEIDAELCwJAIAhBAXENACAAIAEgAiADIAFBAXJnQQF0QT5zQQAQkYGAgAALIAVB0AJqJICAgIAAC4gOARB/I4CAgIAAQRBrIgYkgICAgAACQAJAAkACQCABQSFPDQAgASEHDAELIAJBfGohCAJAA0ACQCAEDQAgACABIAIgA0EBEJCBgIAADAQLIAAgAUEDdiIJQRxsaiEKIAAgCUEEdGohBwJAAkAgAUHAAEkNACAAIAcgCiAJEJKBgIAAIQsMAQsgACAKIAcgACgCAEEYdiIJIAcoAgBBGHYiDEkiDSAMIAooAgBBGHYiDklzGyANIAkgDklzGyELCyAEQX9qIQQgBiALKAIAIg82AgAgCyAAa0ECdiEQAkACQCAFRQ0AIAUtAAMgD0EYdk8NAQsgAyABSQ0FIAIgAUECdCIRaiEKQQAhByAAIQkgECESA0ACQCAJIABBACASQX1qIgwgDCASSxtBAnRqIhNPDQAgD0EYdiEUIAsoAgAiD0EYdiEMA0AgAiAKQXxqIAkoAgAiDUEYdiAUSSIOGyAHQQJ0aiANNgIAIAIgCkF4aiAJQQRqKAIAIg1BGHYgDEkiFRsgByAOaiIHQQJ0aiANNgIAIAIgCkF0aiAJQQhqKAIAIg1BGHYgDEkiDhsgByAVaiIHQQJ0aiANNgIAIAIgCkFwaiIKIAlBDGooAgAiDUEYdiAMSSIVGyAHIA5qIgdBAnRqIA02AgAgByAVaiEHIAlBEGoiCSATSQ0ACwsCQCAJIAAgEkECdGoiDk8NACALKAIAIg9BGHYhFQNAIAIgCkF8aiIKIAkoAgAiDEEYdiAVSSINGyAHQQJ0aiAMNgIAIAcgDWohByAJQQRqIgkgDkkNAAsLAkAgEiABRg0AIApBfGoiCiAHQQJ0aiAJKAIANgIAIAlBBGohCSABIRIMAQsLAkAgB0ECdCINRQ0AIAAgAiAN/AoAAAsgASAHayEOAkAgASAHRg0AIAggEWohCSAAIA1qIQogDiEMA0AgCiAJKAIANgIAIAlBfGohCSAKQQRqIQogDEF/aiIMDQALCyAHRQ0AIAEgB0kNAiAAIA1qIA4gAiADIAQgBhCRgYCAACAHIQEgB0EhSQ0DDAELIAMgAUkNBCACIAFBAnQiFGohCkEAIQwgACEJA0ACQCAJIABBACAQQX1qIgcgByAQSxtBAnRqIhNPDQAgCy0AAyEHA0AgAiAKQXxqIAcgCSgCACINQRh2TyIOGyAMQQJ0aiANNgIAIAIgCkF4aiAHIAlBBGooAgAiDUEYdk8iFRsgDCAOaiIMQQJ0aiANNgIAIAIgCkF0aiAHIAlBCGooAgAiDUEYdk8iDhsgDCAVaiIMQQJ0aiANNgIAIAIgCkFwaiIKIAcgCUEMaigCACINQRh2TyIVGyAMIA5qIgxBAnRqIA02AgAgDCAVaiEMIAlBEGoiCSATSQ0ACwsCQCAJIAAgEEECdGoiDk8NACALLQADIRUDQCACIApBfGoiCiAVIAkoAgAiB0EYdk8iDRsgDEECdGogBzYCACAMIA1qIQwgCUEEaiIJIA5JDQALCwJAIBAgAUYNACACIAxBAnRqIAkoAgA2AgAgCUEEaiEJIAxBAWohDCAKQXxqIQogASEQDAELCwJAIAxBAnQiDkUNACAAIAIgDvwKAAALIAEgDEYNAyAIIBRqIQkgACAOaiEKIAEgDGsiByENA0AgCiAJKAIANgIAIAlBfGohCSAKQQRqIQogDUF/aiINDQALAkAgASAMSQ0AIAAgDmohAEEAIQUgByEBIAdBIUkNAwwBCwsgDCABIAFB3O2IgAAQtICAgAAAC0HA7YiAAEETQcztiIAAENuAgIAADAILIAdBAkkNACADIAdBEGpJDQEgB0EBdiEQAkACQAJAIAdBD0sNACAHQQdNDQEgACACEJOBgIAAIAAgEEECdCIJaiACIAlqEJOBgIAAQQQhCwwCCyAAIAIgAiAHQQJ0aiIJEJSBgIAAIAAgEEECdCIKaiACIApqIAlBIGoQlIGAgABBCCELDAELIAIgACgCADYCACACIBBBAnQiCWogACAJaigCADYCAEEBIQsLQQAhCSAGQQA2AgggC0ECdCEFIAYgEDYCDCAHIBBrIQQgBkEIaiEDA0AgCSEPAkAgCyAEIBAgAyAJQQJ0aigCACIJGyISTw0AIAIgCUECdCIJaiENIAAgCWohASAFIRMgCyEVA0AgDSAVQQJ0IglqIgogASAJaigCACIUNgIAAkAgFEEYdiIOIApBfGooAgAiCkEYdk8NACATIQkCQANAIA0gCWoiDCAKNgIAAkAgCUEERw0AIA0hCQwCCyAJQXxqIQkgDiAMQXhqKAIAIgpBGHZJDQALIA0gCWohCQsgCSAUNgIACyATQQRqIRMgFUEBaiIVIBJHDQALC0EBIQkgD0EBcUUNAAsgAiAHIAAQlYGAgAALIAZBEGokgICAgAAPCwALlAEBA38CQCADQQhJDQAgACAAIANBA3YiA0EEdCIEaiAAIANBHGwiBWogAxCSgYCAACEAIAEgASAEaiABIAVqIAMQkoGAgAAhASACIAIgBGogAiAFaiADEJKBgIAAIQILIAAgAiABIAAoAgBBGHYiAyABKAIAQRh2IgRJIgUgBCACKAIAQRh2IgZJcxsgBSADIAZJcxsLzQEBCX8gACAAKAIEQRh2IgIgACgCAEEYdiIDSUECdGoiBCAAQQxBCCAALQAPIAAtAAtJIgUbaiIGIAAgAiADT0ECdGoiAiAAQQhBDCAFG2oiAC0AAyACLQADSSIDGyAGKAIAIgdBGHYgBCgCACIIQRh2SSIEGyIFLQADIQkgACACIAYgBBsgAxsiBi0AAyEKIAEgByAIIAQbNgIAIAEgBiAFIAogCUkiBBsoAgA2AgQgASAFIAYgBBsoAgA2AgggASACIAAgAxsoAgA2AgwLKAAgACACEJOBgIAAIABBEGogAkEQahCTgYCAACACQQggARCVgYCAAAudAgELfyACIAFBAnRBfGoiA2ohBCAAIANqIQUgACABQQF2IgZBAnRqIgNBfGohBwNAIAIgAygCACIIIAAoAgAiCSAIQRh2IgggCUEYdiIJSSIKGzYCACAEIAcoAgAiCyAFKAIAIgwgDEEYdiIMIAtBGHYiC0kiDRs2AgAgB0F8QQAgDRtqIQcgBUF8QQAgDCALTxtqIQUgACAIIAlPQQJ0aiEAIAMgCkECdGohAyAEQXxqIQQgAkEEaiECIAZBf2oiBg0ACyAHQQRqIQcCQCABQQFxRQ0AIAIgACADIAAgB0kiBBsoAgA2AgAgAyAAIAdPQQJ0aiEDIAAgBEECdGohAAsCQCAAIAdHDQAgAyAFQQRqRw0ADwsQ1oCAgAAAC+cBAQZ/AkAgACgCACIBIAAoAgQiAkYNACAAIAEgAiABa0F8akF8cWpBBGo2AgALAkAgACgCECIDRQ0AIAAoAggiAUHIAGohBAJAAkACQAJAAkAgASgCSCICQRJJDQAgACgCDCIAIAEoAgQiAkcNASACIANqIQAMAwsCQCAAKAIMIgAgAkcNACACIANqIQAMBAsgAUEEaiEFDAELIAEoAgghBQsCQCADQQJ0IgZFDQAgBSACQQJ0aiAFIABBAnRqIAb8CgAACyACIANqIQAgBCgCAEESSQ0BCyABQQRqIQQLIAQgADYCAAsLmQEBAn8CQAJAAkAgASgCSCIDQRJJDQAgAiABKAIEIgNLDQIgAUEEaiEEDAELIAIgA0sNASABQcgAaiEECyAEQQA2AgAgACACNgIMIAAgATYCCCAAIAMgAms2AhAgACABKAIIIAFBBGogASgCSEERSxsiATYCACAAIAEgAkECdGo2AgQPC0HE64iAAEEcQeDriIAAEKqAgIAAAAuCAQEDfwJAIAEgACgCBCAAKAJIIgIgAkERSyIDGyICTw0AIAAoAgghBCAAQQRByAAgAxtqIAJBf2o2AgACQCACIAFBf3NqQQJ0IgJFDQAgBCAAQQRqIAMbIAFBAnRqIgAgAEEEaiAC/AoAAAsPC0Hw64iAAEEdQZDsiIAAEKqAgIAAAAuJAgIDfwF+I4CAgIAAQRBrIgYkgICAgABBASEHQQQhCAJAAkAgBa0gA61+IglCIIinDQAgCaciA0GAgICAeCAEa0sNAAJAAkAgAQ0AQQAhCCAGQQxqIQUMAQsgBiAENgIMIAEgBWwhCCAGQQhqIQULIAUgCDYCAAJAAkACQAJAAkAgBigCDEUNAAJAIAYoAggiCA0AIAMNAiAEIQgMAwsgAiAIIAQgAxDfgICAACEIDAILIAMNACAEIQgMAgsgAxCegICAACEICyAIDQAgACAENgIEDAELIAAgCDYCBEEAIQcLQQghCAwBC0EAIQMLIAAgCGogAzYCACAAIAc2AgAgBkEQaiSAgICAAAsUACABIAAoAgAgACgCBBDNgICAAAu4AQEDfyOAgICAAEEQayIDJICAgIAAAkACQCABKALwASIEQTsgBEE7SyIFGyABKAIEIAQgBRsiBGsgAkkNAEGBgICAeCEEDAELAkAgBCACaiICIARPDQBBACEEDAELQQAhBAJAQQBBfyACQX9qZ3YgAkECSRsiAkF/Rw0ADAELIANBCGogASACQQFqEJyBgIAAIAMoAgwhASADKAIIIQQLIAAgATYCBCAAIAQ2AgAgA0EQaiSAgICAAAvcAgEGf0GBgICAeCEDAkACQAJAAkACQAJAIAIgASgCBCABKALwASIEIARBO0siBRsiBkkNACABKAIIIAFBBGogBRshByAEQTsgBRshCAJAIAJBPEkNACAEIAJGDQEgAkECdCEFQQAhAyACQf////8DSw0GIAVB/P///wdLDQEgBEE8SQ0CIAhBAnQhCCAEQf////8DTQ0DIAghBQwGCyAEQTtNDQAgAUEANgIAAkAgBkECdCIERQ0AIAFBBGogByAE/AoAAAsgASAGNgLwASAHIAgQnoGAgAALDAQLIAUQnoCAgAAiBA0BQQQhAwwDCyAIQfz///8HSw0CQQQhAyAHIAhBBCAFEN+AgIAAIgRFDQIMAQsgBkECdCIDRQ0AIAQgByAD/AoAAAsgASACNgLwASABIAQ2AgggASAGNgIEIAFBATYCAEGBgICAeCEDCyAAIAU2AgQgACADNgIAC4kBAQJ/I4CAgIAAQRBrIgEkgICAgAACQAJAAkAgACgC8AEiAkE8SQ0AIAAoAgQiAkF/Rg0BC0F/IAJndkEAIAIbIgJBf0cNAQtBoPGIgABBtPGIgAAQ/4CAgAAACyABQQhqIAAgAkEBahCcgYCAACABKAIIIAEoAgwQhoGAgAAgAUEQaiSAgICAAAt9AQJ/I4CAgIAAQRBrIgIkgICAgAAgAUECdCEDAkACQCABQf////8DSw0AIANB/f///wdJDQELIAIgAzYCDCACQQA2AghB/O2IgABBKyACQQhqQeztiIAAQZDxiIAAEOmAgIAAAAsgACADQQQQu4CAgAAgAkEQaiSAgICAAAunAwEIfyAAKAL4ByIBIQICQAJAAkACQCABQf4BSQ0AIAAoAgQiAkF/Rg0BC0F/IAJndkEAIAIbIgJBf0YNAEGBgICAeCEDAkACQAJAAkAgAkEBaiIEIAAoAgQgASABQf0BSyIFGyIGSQ0AIAAoAgggAEEEaiAFGyEHIAFB/QEgBRshCAJAIAJB/QFJDQAgBCAIRg0BIARBAnQhBUEAIQMgAkH+////A0sNByAFQfz///8HSw0BIAFB/gFJDQIgCEECdCECIAFB/////wNNDQMgAiEFDAcLIAFB/QFNDQAgAEEANgIAAkAgBkECdCIBRQ0AIABBBGogByAB/AoAAAsgACAGNgL4ByAHIAgQnoGAgAALDAULIAUQnoCAgAAiAQ0BQQQhAwwECyACQfz///8HSw0DQQQhAyAHIAJBBCAFEN+AgIAAIgFFDQMMAgsgBkECdCICRQ0BIAEgByAC/AoAAAwBC0Gg8YiAAEG08YiAABD/gICAAAALIAAgBDYC+AcgACABNgIIIAAgBjYCBCAAQQE2AgBBgYCAgHghAwsgAyAFEIaBgIAAC+wDAQZ/I4CAgIAAQdAAayICJICAgIAAIAIgASkCEDcDICACIAEpAgg3AxggAiABKQIANwMQIAIgASgCGCIBNgIoIAJBCGogACABIAIoAiRrEJuBgIAAIAIoAgggAigCDBCGgYCAACAAQQRqIQMgAEHwAWohBAJAAkAgACgC8AEiBUE8Tw0AIAUhBiADIQEgBCEDQTshBQwBCyAAKAIEIQYgACgCCCEBCwJAAkACQCAGIAVPDQAgASAGQQJ0aiEBA0AgAkEQahChgYCAACIHQYCAxABGDQIgASAHNgIAIAFBBGohASAFIAZBAWoiBkcNAAsgBSEGCyADIAY2AgAgAiACKAIoNgJIIAIgAikDIDcDQCACIAIpAxg3AzggAiACKQMQNwMwIABBBGohBQNAIAJBMGoQoYGAgAAiBkGAgMQARg0CAkAgBCgCACIBQTtLDQAgBCEHIAUhAwJAIAFBO0cNACAAEJ2BgIAAIAAoAgQhASAAKAIIIQMgBSEHCyADIAFBAnRqIAY2AgAgByAHKAIAQQFqNgIADAELAkAgBSgCACIHIAFHDQAgABCdgYCAACAAKAIEIQcLIAAoAgggB0ECdGogBjYCACAAIAAoAgRBAWo2AgQMAAsLIAMgBjYCAAsgAkHQAGokgICAgAALsQEBBn8gACgCCCAAKAIQIgFBA3RqIQIgACgCBCEDIAAoAgAhBCAAKAIUIQUgASAAKAIMTyEGAkACQAJAA0AgBg0BIAIoAgAgBUYNAiAEIANGDQAMAwsLIAQgA0cNAUGAgMQADwsgACAFQQFqNgIUIAAgAUEBajYCECACKAIEDwsgACAFQQFqNgIUIAAgBEEBajYCAEEgQQAgBC0AACIEQb9/akH/AXFBGkkbIARyQf8BcQvtAQEIfyABKAJcIQIgASgChAEhAyABKAJUIQQgASgCWCEFIAEtAIgBIgZBAUYhBwJAA0ACQCAEIAVHDQBBgIDEACEIDAILIAEgBEEEaiIJNgJUAkAgBCgCACIIIANPDQBBACEEDAILAkACQCAIQf8fQf//AyACLQAoG0sNACACKAIIIAhBP3EgAigCACAIQQV2Qf7/A3FqLwAAakECdGooAAAhBAwBCyACIAgQi4GAgAAhBAsgBEF/Rw0BIAkhBCAHDQALQf3/g4AEIQQCQAJAIAYOAwEAAgELAAtBfyEECyAAIAQ2AgQgACAINgIAC58EAQl/IAFB1ABqIQICQAJAA0ACQAJAAkACQAJAIAEoAlgiA0EESQ0AIAIoAgAiBC0AACIFwCIGQX9KDQEgBC0AASIHwCEIAkAgBkE+akH/AXFBHUsNACAIQUBIDQMLIARBA2ohCSAGQfABcUEEdCAFLQCAh4uAACAHLQCAhouAAHEgBC0AAiIFQQZ2ciIKckGCHEYNAyAKQQh0IAktAAAiB0EGdiAGQfgBcXJyQfIFRw0AIAEgA0F8ajYCWCABIARBBGo2AlQgBUE/cUEGdCAIQT9xQQx0IAZBB3FBEnRyciAHQT9xciEFDAQLQYCAxAAhAyACEIOBgIAAIgVBgIDEAEYNBgwDCyABIARBAWo2AlQgASADQX9qNgJYDAILIAEgBEECajYCVCABIANBfmo2AlggBkEfcUEGdCAIQT9xciEFDAELIAEgCTYCVCABIANBfWo2AlggBkEPcUEMdCAHQQZ0QcAfcXIgBUE/cXIhBQsCQCAFIAEoAoQBTw0AQQAhBAwCCwJAAkAgBUH/H0H//wMgASgCXCIELQAoG0sNACAEKAIIIAVBP3EgBCgCACAFQQV2Qf7/A3FqLwAAakECdGooAAAhBAwBCyAEIAUQi4GAgAAhBAsgBEF/Rw0BIAEtAIgBIgZBAUYNAAtB/f+DgAQhBCAFIQMCQAJAIAYOAwEAAwELAAtBfyEECyAFIQMLIAAgBDYCBCAAIAM2AgALtBQBCH8jgICAgABBgAFrIgMkgICAgABBACEEAkAgAkH/////A3EiBUUNAAJAIAJBgID8/wNxDQACQAJAAkAgAUGAqH1qIgVBpNcASQ0AIAJB//8DcSICQQFGDQFB/f8DIAIgAkGAsL9/c0GAkLx/SRshAQwECyAAQcgAaiEGIAVB//8DcSIHQRxwIQIgBSAHQcwEbiIHQcwEbGtB//8DcUEcbkHhImohCAJAAkAgACgCSCIFQRFLDQAgAEEEaiEEAkACQCAFQRFGDQAgBiEJIAQhCgwBCyAAEIeBgIAAIAAoAgQhBSAAKAIIIQogBCEJCyAKIAVBAnRqIAg2AgAgCSAJKAIAQQFqNgIADAELAkAgACgCBCIJIAVHDQAgABCHgYCAACAAKAIEIQkLIAAoAgggCUECdGogCDYCACAAIAAoAgRBAWo2AgQLIAdBgCJyIQEgAg0BQQEhBAwDC0FeIQIgA0E8aiEFA0AgBSACQa7tiIAAai8BADYCACAFQQRqIQUgAkECaiICDQALIAAgA0E8ahCJgYCAAEG1DCEBQREhBAwCCyACQacjaiEFAkAgACgCSCICQRFLDQAgAEEEaiEHAkACQCACQRFGDQAgByEIDAELIAAQh4GAgAAgACgCBCECIAAoAgghCCAHIQYLQQIhBCAIIAJBAnRqIAU2AgAgBiAGKAIAQQFqNgIADAILAkAgACgCBCIGIAJHDQAgABCHgYCAACAAKAIEIQYLQQIhBCAAKAIIIAZBAnRqIAU2AgAgACAAKAIEQQFqNgIEDAELAkAgAkHg/wNxRQ0AIAJB//8BcSEBIAJBD3ZB//8BcUGAgIB4ciEFAkAgACgCSCICQRFLDQAgAEEEaiEHAkACQCACQRFGDQAgAEHIAGohBgwBCyAAEIeBgIAAIAAoAgQhAiAHIQYgACgCCCEHCyAHIAJBAnRqIAU2AgAgBiAGKAIAQQFqNgIADAILAkAgACgCBCIGIAJHDQAgABCHgYCAACAAKAIEIQYLIAAoAgggBkECdGogBTYCACAAIAAoAgRBAWo2AgQMAQsgAkEQcSEGIAJBD3EhBwJAAkAgBUEQdkF/aiICIAAoAmQiBUkNACACIAAoAmwiCSAFaiIISQ0BAkAgAiAAKAJ0IgUgCGoiCUkNACADQTBqIAAgAiAJayAHQQFqIAZBAEcgACgCeCAAKAJ8EKWBgIAAIAMoAjQhBCADKAIwIQEMAwsgA0EoaiAAIAIgCGsgB0ECaiAGQQBHIAAoAnAgBRCmgYCAACADKAIsIQQgAygCKCEBDAILIANBGGogACACIAdBAmogBkEARyAAKAJgIAUQpoGAgAAgAygCHCEEIAMoAhghAQwBCyADQSBqIAAgAiAFayAHQQFqIAZBAEcgACgCaCAJEKWBgIAAIAMoAiQhBCADKAIgIQELIABBBGohByAAQcgAaiEGAkADQCAAKAJMIQIgAEGAgMQANgJMAkACQAJAAkAgAkGAgMQARg0AIAAoAlAhBQwBCyADQRBqIAAQo4GAgAAgAygCECICQYCAxABGDQEgAygCFCEFCyAFQYD8//8DcUGAsANGDQEgACAFNgJQIAAgAjYCTAsgA0EIaiAAIAQQjoGAgAAgAygCDCIHQQJJDQIgACgCXCEFIAMoAgghAiAHQQJ0IQZBACEAA0AgAiAAaiAFEIyBgIAAIAYgAEEEaiIARw0ACwJAIAdBFUkNACACIAcQj4GAgAAMAwsgAkEEaiEIIAIgB0ECdGohCkEAIQkDQAJAIAgoAgAiBEEYdiIGIAhBfGooAgAiBUEYdk8NACAJIQACQANAIAIgAGpBBGogBTYCAAJAIAANACACIQAMAgsgBiAAQXxqIgAgAmoiBygCACIFQRh2SQ0ACyAHQQRqIQALIAAgBDYCAAsgCUEEaiEJIAhBBGoiCCAKRg0DDAALCwJAIAVBgLIDcUGAsgNGDQAgBUEYdCACciEFAkAgBigCACICQRFLDQAgBiEIIAchCQJAIAJBEUcNACAAEIeBgIAAIAAoAgQhAiAAKAIIIQkgByEICyAJIAJBAnRqIAU2AgAgCCAIKAIAQQFqNgIADAILAkAgBygCACIIIAJHDQAgABCHgYCAACAAKAIEIQgLIAAoAgggCEECdGogBTYCACAAIAAoAgRBAWo2AgQMAQtB/f+DeCEFAkACQAJAAkACQAJAAkACQAJAAkACQCACQfIeSg0AIAJBwHlqDgUBBAoCAwoLAkAgAkGNYWoOAwUKBgALIAJB4oB8ag4CBwgGC0GAhoCwfiEFDAgLQZOGgLB+IQUMBwsCQCAGKAIAIgJBEUsNACAGIQUgByEIAkAgAkERRw0AIAAQh4GAgAAgACgCBCECIAAoAgghCCAHIQULIAggAkECdGpBiIaAsH42AgAgBSAFKAIAQQFqNgIADAELAkAgBygCACIFIAJHDQAgABCHgYCAACAAKAIEIQULIAAoAgggBUECdGpBiIaAsH42AgAgACAAKAIEQQFqNgIEC0GBhoCwfiEFDAULAkAgBigCACICQRFLDQAgBiEFIAchCAJAIAJBEUcNACAAEIeBgIAAIAAoAgQhAiAAKAIIIQggByEFCyAIIAJBAnRqQfGegIh4NgIAIAUgBSgCAEEBajYCAEHynoCQeCEFDAULAkAgBygCACIFIAJHDQAgABCHgYCAACAAKAIEIQULIAAoAgggBUECdGpB8Z6AiHg2AgAgACAAKAIEQQFqNgIEQfKegJB4IQUMBAsCQCAGKAIAIgJBEUsNACAGIQUgByEIAkAgAkERRw0AIAAQh4GAgAAgACgCBCECIAAoAgghCCAHIQULIAggAkECdGpB8Z6AiHg2AgAgBSAFKAIAQQFqNgIAQfSegKB4IQUMBAsCQCAHKAIAIgUgAkcNACAAEIeBgIAAIAAoAgQhBQsgACgCCCAFQQJ0akHxnoCIeDYCACAAIAAoAgRBAWo2AgRB9J6AoHghBQwDCyACQYEfRw0CAkAgBigCACICQRFLDQAgBiEFIAchCAJAIAJBEUcNACAAEIeBgIAAIAAoAgQhAiAAKAIIIQggByEFCyAIIAJBAnRqQfGegIh4NgIAIAUgBSgCAEEBajYCAEGAn4CQeCEFDAMLAkAgBygCACIFIAJHDQAgABCHgYCAACAAKAIEIQULIAAoAgggBUECdGpB8Z6AiHg2AgAgACAAKAIEQQFqNgIEQYCfgJB4IQUMAgtBmeGAwAAhBQwBC0Ga4YDAACEFCwJAIAYoAgAiAkERSw0AIAYhCCAHIQkCQCACQRFHDQAgABCHgYCAACAAKAIEIQIgACgCCCEJIAchCAsgCSACQQJ0aiAFNgIAIAggCCgCAEEBajYCAAwBCwJAIAcoAgAiCCACRw0AIAAQh4GAgAAgACgCBCEICyAAKAIIIAhBAnRqIAU2AgAgACAAKAIEQQFqNgIEDAALCyADQYABaiSAgICAACABC4kEAQd/Qf3/AyEHQQEhCEEAIQkCQCADIAJqIgogA0kNACAKIAZLDQAgBSACQQNsaiICLwAAIAJBAmotAABBEHRyIgZBgIDEAEYNACACQQNqIQggA0F/aiEJIAYhBwsgCCAJQQNsaiELAkACQCAEDQAgAUEEaiEMIAFByABqIQpBASEJQQAhBgNAAkACQCAIIAtHDQBBACECDAELIAhBAmotAABBGHQgCC8AAEEIdHJBAXIhAiAIQQNqIQgLIAJBCHYiA0GAgMQARg0CIAJBAXFFDQICQAJAIANB/x9B//8DIAEoAlwiBC0AKBtLDQAgBCgCCCADQT9xIAQoAgAgAkENdkH+/x9xai8AAGpBAnRqKAAAIQIMAQsgBCADEIuBgIAAIQILIAJBGHRBACACQYD8//8DcUGAsANGIgIbIANyIQQCQAJAIAooAgAiA0ERSw0AIAohBSAMIQ0CQCADQRFHDQAgARCHgYCAACABKAIEIQMgASgCCCENIAwhBQsgDSADQQJ0aiAENgIAIAUgBSgCAEEBajYCAAwBCwJAIAwoAgAiBSADRw0AIAEQh4GAgAAgASgCBCEFCyABKAIIIAVBAnRqIAQ2AgAgASABKAIEQQFqNgIECyAGIAkgAhshBiAJQQFqIQkMAAsLIAEgCCALEIqBgIAAQQAhBgsgACAGNgIEIAAgBzYCAAvPBwEIfyOAgICAAEEQayIHJICAgIAAQQAhCEH9/wMhCQJAAkAgAyACaiIKIANPDQBBASELDAELQQEhCyAKIAZLDQBB/f8DIAUgAkEBdGoiCy8AACICIAJBgLC/f3NBgJC8f0kbIQkgA0F/aiEIIAtBAmohCwsCQAJAIAQNACAIQQF0IQIgAUEEaiEMIAFByABqIQ1BASEEQQAhCgNAIAJFDQJB/f8DIAsvAAAiAyADQYCwv39zQYCQvH9JGyEDAkACQAJAIAEoAlwiBi0AKEEBRw0AIANB/x9LDQELIAYoAgggA0E/cSAGKAIAIANBBXZB/g9xai8AAGpBAnRqKAAAIQYMAQsgBiADEIuBgIAAIQYLIAZBGHRBACAGQYD8//8DcUGAsANGIgYbIANyIQUCQAJAIA0oAgAiA0ERSw0AIA0hCCAMIQ4CQCADQRFHDQAgARCHgYCAACABKAIEIQMgASgCCCEOIAwhCAsgDiADQQJ0aiAFNgIAIAggCCgCAEEBajYCAAwBCwJAIAwoAgAiCCADRw0AIAEQh4GAgAAgASgCBCEICyABKAIIIAhBAnRqIAU2AgAgASABKAIEQQFqNgIECyALQQJqIQsgCiAEIAYbIQogBEEBaiEEIAJBfmohAgwACwsgB0EIaiABIAgQhIGAgAAgBygCCCAHKAIMEIaBgIAAIAFBBGohDCABQcgAaiEEAkACQCABKAJIIg1BEk8NACANIQUgDCEDIAQhDEERIQ0MAQsgASgCBCEFIAEoAgghAwsCQAJAAkAgBSANSQ0AIAshAwwBCyAIQQF0IQIgAyAFQQJ0aiEGIAshAwJAA0AgAkUNASAGQf3/g3ggAy8AACIKQYCAgHhyIApBgLC/f3NBgJC8f0kbNgIAIAZBBGohBiACQX5qIQIgA0ECaiEDIA0gBUEBaiIFRw0ACyANIQUMAQsgDCAFNgIADAELIAsgCEEBdGohCiAMIAU2AgAgAUEEaiEFA0AgAyAKRg0BQf3/g3ggAy8AACILQYCAgHhyIAtBgLC/f3NBgJC8f0kbIQIgA0ECaiEDAkAgBCgCACILQRFLDQAgBCEGIAUhDQJAIAtBEUcNACABEIeBgIAAIAEoAgQhCyABKAIIIQ0gBSEGCyANIAtBAnRqIAI2AgAgBiAGKAIAQQFqNgIADAELAkAgBSgCACIGIAtHDQAgARCHgYCAACABKAIEIQYLIAEoAgggBkECdGogAjYCACABIAEoAgRBAWo2AgQMAAsLQQAhCgsgACAKNgIEIAAgCTYCACAHQRBqJICAgIAAC7QUAQh/I4CAgIAAQYABayIDJICAgIAAQQAhBAJAIAJB/////wNxIgVFDQACQCACQYCA/P8DcQ0AAkACQAJAIAFBgKh9aiIFQaTXAEkNACACQf//A3EiAkEBRg0BQf3/AyACIAJBgLC/f3NBgJC8f0kbIQEMBAsgAEHIAGohBiAFQf//A3EiB0EccCECIAUgB0HMBG4iB0HMBGxrQf//A3FBHG5B4SJqIQgCQAJAIAAoAkgiBUERSw0AIABBBGohBAJAAkAgBUERRg0AIAYhCSAEIQoMAQsgABCHgYCAACAAKAIEIQUgACgCCCEKIAQhCQsgCiAFQQJ0aiAINgIAIAkgCSgCAEEBajYCAAwBCwJAIAAoAgQiCSAFRw0AIAAQh4GAgAAgACgCBCEJCyAAKAIIIAlBAnRqIAg2AgAgACAAKAIEQQFqNgIECyAHQYAiciEBIAINAUEBIQQMAwtBXiECIANBPGohBQNAIAUgAkGu7YiAAGovAQA2AgAgBUEEaiEFIAJBAmoiAg0ACyAAIANBPGoQiYGAgABBtQwhAUERIQQMAgsgAkGnI2ohBQJAIAAoAkgiAkERSw0AIABBBGohBwJAAkAgAkERRg0AIAchCAwBCyAAEIeBgIAAIAAoAgQhAiAAKAIIIQggByEGC0ECIQQgCCACQQJ0aiAFNgIAIAYgBigCAEEBajYCAAwCCwJAIAAoAgQiBiACRw0AIAAQh4GAgAAgACgCBCEGC0ECIQQgACgCCCAGQQJ0aiAFNgIAIAAgACgCBEEBajYCBAwBCwJAIAJB4P8DcUUNACACQf//AXEhASACQQ92Qf//AXFBgICAeHIhBQJAIAAoAkgiAkERSw0AIABBBGohBwJAAkAgAkERRg0AIABByABqIQYMAQsgABCHgYCAACAAKAIEIQIgByEGIAAoAgghBwsgByACQQJ0aiAFNgIAIAYgBigCAEEBajYCAAwCCwJAIAAoAgQiBiACRw0AIAAQh4GAgAAgACgCBCEGCyAAKAIIIAZBAnRqIAU2AgAgACAAKAIEQQFqNgIEDAELIAJBEHEhBiACQQ9xIQcCQAJAIAVBEHZBf2oiAiAAKAJkIgVJDQAgAiAAKAJsIgkgBWoiCEkNAQJAIAIgACgCdCIFIAhqIglJDQAgA0EwaiAAIAIgCWsgB0EBaiAGQQBHIAAoAnggACgCfBClgYCAACADKAI0IQQgAygCMCEBDAMLIANBKGogACACIAhrIAdBAmogBkEARyAAKAJwIAUQpoGAgAAgAygCLCEEIAMoAighAQwCCyADQRhqIAAgAiAHQQJqIAZBAEcgACgCYCAFEKaBgIAAIAMoAhwhBCADKAIYIQEMAQsgA0EgaiAAIAIgBWsgB0EBaiAGQQBHIAAoAmggCRClgYCAACADKAIkIQQgAygCICEBCyAAQQRqIQcgAEHIAGohBgJAA0AgACgCTCECIABBgIDEADYCTAJAAkACQAJAIAJBgIDEAEYNACAAKAJQIQUMAQsgA0EQaiAAEKKBgIAAIAMoAhAiAkGAgMQARg0BIAMoAhQhBQsgBUGA/P//A3FBgLADRg0BIAAgBTYCUCAAIAI2AkwLIANBCGogACAEEI6BgIAAIAMoAgwiB0ECSQ0CIAAoAlwhBSADKAIIIQIgB0ECdCEGQQAhAANAIAIgAGogBRCMgYCAACAGIABBBGoiAEcNAAsCQCAHQRVJDQAgAiAHEI+BgIAADAMLIAJBBGohCCACIAdBAnRqIQpBACEJA0ACQCAIKAIAIgRBGHYiBiAIQXxqKAIAIgVBGHZPDQAgCSEAAkADQCACIABqQQRqIAU2AgACQCAADQAgAiEADAILIAYgAEF8aiIAIAJqIgcoAgAiBUEYdkkNAAsgB0EEaiEACyAAIAQ2AgALIAlBBGohCSAIQQRqIgggCkYNAwwACwsCQCAFQYCyA3FBgLIDRg0AIAVBGHQgAnIhBQJAIAYoAgAiAkERSw0AIAYhCCAHIQkCQCACQRFHDQAgABCHgYCAACAAKAIEIQIgACgCCCEJIAchCAsgCSACQQJ0aiAFNgIAIAggCCgCAEEBajYCAAwCCwJAIAcoAgAiCCACRw0AIAAQh4GAgAAgACgCBCEICyAAKAIIIAhBAnRqIAU2AgAgACAAKAIEQQFqNgIEDAELQf3/g3ghBQJAAkACQAJAAkACQAJAAkACQAJAAkAgAkHyHkoNACACQcB5ag4FAQQKAgMKCwJAIAJBjWFqDgMFCgYACyACQeKAfGoOAgcIBgtBgIaAsH4hBQwIC0GThoCwfiEFDAcLAkAgBigCACICQRFLDQAgBiEFIAchCAJAIAJBEUcNACAAEIeBgIAAIAAoAgQhAiAAKAIIIQggByEFCyAIIAJBAnRqQYiGgLB+NgIAIAUgBSgCAEEBajYCAAwBCwJAIAcoAgAiBSACRw0AIAAQh4GAgAAgACgCBCEFCyAAKAIIIAVBAnRqQYiGgLB+NgIAIAAgACgCBEEBajYCBAtBgYaAsH4hBQwFCwJAIAYoAgAiAkERSw0AIAYhBSAHIQgCQCACQRFHDQAgABCHgYCAACAAKAIEIQIgACgCCCEIIAchBQsgCCACQQJ0akHxnoCIeDYCACAFIAUoAgBBAWo2AgBB8p6AkHghBQwFCwJAIAcoAgAiBSACRw0AIAAQh4GAgAAgACgCBCEFCyAAKAIIIAVBAnRqQfGegIh4NgIAIAAgACgCBEEBajYCBEHynoCQeCEFDAQLAkAgBigCACICQRFLDQAgBiEFIAchCAJAIAJBEUcNACAAEIeBgIAAIAAoAgQhAiAAKAIIIQggByEFCyAIIAJBAnRqQfGegIh4NgIAIAUgBSgCAEEBajYCAEH0noCgeCEFDAQLAkAgBygCACIFIAJHDQAgABCHgYCAACAAKAIEIQULIAAoAgggBUECdGpB8Z6AiHg2AgAgACAAKAIEQQFqNgIEQfSegKB4IQUMAwsgAkGBH0cNAgJAIAYoAgAiAkERSw0AIAYhBSAHIQgCQCACQRFHDQAgABCHgYCAACAAKAIEIQIgACgCCCEIIAchBQsgCCACQQJ0akHxnoCIeDYCACAFIAUoAgBBAWo2AgBBgJ+AkHghBQwDCwJAIAcoAgAiBSACRw0AIAAQh4GAgAAgACgCBCEFCyAAKAIIIAVBAnRqQfGegIh4NgIAIAAgACgCBEEBajYCBEGAn4CQeCEFDAILQZnhgMAAIQUMAQtBmuGAwAAhBQsCQCAGKAIAIgJBEUsNACAGIQggByEJAkAgAkERRw0AIAAQh4GAgAAgACgCBCECIAAoAgghCSAHIQgLIAkgAkECdGogBTYCACAIIAgoAgBBAWo2AgAMAQsCQCAHKAIAIgggAkcNACAAEIeBgIAAIAAoAgQhCAsgACgCCCAIQQJ0aiAFNgIAIAAgACgCBEEBajYCBAwACwsgA0GAAWokgICAgAAgAQvpAgEHfyAAKAIMIQICQAJAAkACQAJAAkACQCABIAAoAhBPDQAgAUEOdkHAAEH8ByAALQAgG2oiAyAAKAIEIgRPDQEgAUEJdkEfcSAAKAIAIgUgA0EBdGovAABqIgMgBE8NAiABQQR2IgZBH3EhByAFIANBAXRqLgAAIgNB//8DcSEIAkAgA0F/TA0AIAcgCGoiAyAETw0EIAUgA0EBdGovAAAhBAwGCwJAIAhB//8BcSAHQQN2IAZBGHFyaiIDIARJDQAgAkF/aiEBDAcLIAZBB3EiByADakEBaiIIIARJDQQgAkF/aiEBDAYLIAJBfmohAQwFCyACQX9qIQEMBAsgAkF/aiEBDAMLIAJBf2ohAQwCCyAFIANBAXRqLwAAIAdBAXRBAmp0QYCADHEgBSAIQQF0ai8AAHIhBAsgBCABQQ9xaiEBCwJAIAEgAk8NACAAKAIIIAFqLQAAIQQLIAQgAC0AJCABIAJJGwvtAgEHfyAAKAIMIQICQAJAAkACQAJAAkACQCABIAAoAhBPDQAgAUEOdkHAAEH8ByAALQAgG2oiAyAAKAIEIgRPDQEgAUEJdkEfcSAAKAIAIgUgA0EBdGovAABqIgMgBE8NAiABQQR2IgZBH3EhByAFIANBAXRqLgAAIgNB//8DcSEIAkAgA0F/TA0AIAcgCGoiAyAETw0EIAUgA0EBdGovAAAhBAwGCwJAIAhB//8BcSAHQQN2IAZBGHFyaiIDIARJDQAgAkF/aiEBDAcLIAZBB3EiByADakEBaiIIIARJDQQgAkF/aiEBDAYLIAJBfmohAQwFCyACQX9qIQEMBAsgAkF/aiEBDAMLIAJBf2ohAQwCCyAFIANBAXRqLwAAIAdBAXRBAmp0QYCADHEgBSAIQQF0ai8AAHIhBAsgBCABQQ9xaiEBCwJAIAEgAkkNACAALQAkDwsgAC0AJCAAKAIIIAFqLQAAIgAgAEEeRhsLiwEBA38CQCADQQhJDQAgACAAIANBA3YiA0EFdCIEaiAAIANBOGwiBWogAxCqgYCAACEAIAEgASAEaiABIAVqIAMQqoGAgAAhASACIAIgBGogAiAFaiADEKqBgIAAIQILIAAgAiABIAAoAgAiAyABKAIAIgRJIgUgBCACKAIAIgZJcxsgBSADIAZJcxsLwAEBCX8gACAAKAIIIgIgACgCACIDSUEDdGoiBCAAQRhBECAAKAIYIAAoAhBJIgUbaiIGIAAgAiADT0EDdGoiAiAAQRBBGCAFG2oiACgCACACKAIASSIDGyAGKAIAIAQoAgBJIgUbIgcoAgAhCCAAIAIgBiAFGyADGyIJKAIAIQogASAGIAQgBRspAgA3AgAgASAJIAcgCiAISSIGGykCADcCCCABIAcgCSAGGykCADcCECABIAIgACADGykCADcCGAsoACAAIAIQq4GAgAAgAEEgaiACQSBqEKuBgIAAIAJBCCABEK2BgIAAC48CAQt/IAIgAUEDdEF4aiIDaiEEIAAgA2ohBSAAIAFBAXYiBkEDdGoiA0F4aiEHA0AgAiADIAAgAygCACIIIAAoAgAiCUkiChspAgA3AgAgBCAHIAUgBSgCACILIAcoAgAiDEkiDRspAgA3AgAgBEF4aiEEIAJBCGohAiAHQXhBACANG2ohByAFQXhBACALIAxPG2ohBSAAIAggCU9BA3RqIQAgAyAKQQN0aiEDIAZBf2oiBg0ACyAHQQhqIQcCQCABQQFxRQ0AIAIgACADIAAgB0kiBBspAgA3AgAgAyAAIAdPQQN0aiEDIAAgBEEDdGohAAsCQCAAIAdHDQAgAyAFQQhqRw0ADwsQ1oCAgAAAC6EBAwR/AX4BfyAAQQhqIQIgACABQQN0aiEDQQAhBANAAkAgAigCACIFIAJBeGooAgBPDQAgAjUCBCEGIAQhAQJAA0AgACABaiIHQQhqIAcpAgA3AgACQCABDQAgACEBDAILIAUgAUF4aiIBIABqIgcoAgBJDQALIAdBCGohAQsgASAGQiCGIAWthDcCAAsgBEEIaiEEIAJBCGoiAiADRw0ACwtbAQJ/IAFBA3QhAkEAIQMCQAJAIAFB/////wFLDQAgAkH8////B0sNACACEJ6AgIAAIgMNAUEEIQMLIAMgAhCfgICAAAALIABBADYCCCAAIAM2AgQgACABNgIAC6sBAQR/I4CAgIAAQYAgayICJICAgIAAAkACQCABQcCEPSABQcCEPUkbIgMgASABQQF2ayIEIAMgBEsbIgNBgQRJDQAgAiADEK+BgIAAIAAgASACKAIEIgMgAigCCCIEQQN0aiACKAIAIgUgBGsgAUHBAEkQsYGAgAAgBSADQQRBCBCTgICAAAwBCyAAIAEgAkGABCABQcEASRCxgYCAAAsgAkGAIGokgICAgAAL4AkDAX8CfhJ/I4CAgIAAQdACayIFJICAgIAAQoCAgICAgICAwAAgAa0iBoAiByAGfkKAgICAgICAgMAAUq0hBgJAAkAgAUGBIEkNAEEBIAFBAXJnQR9zIghBAXYgCEEBcWoiCHQgASAIdmpBAXYhCQwBCyABIAFBAXZrIghBwAAgCEHAAEkbIQkLIAcgBnwhByAAQXhqIQogAEEQaiELQQEhCEEAIQxBACENA0BBACEOQQEhDwJAIAEgDEsiEEUNACAAIAxBA3QiEWohEgJAAkAgASAMayITIAlJDQACQAJAIBNBAk8NACATIRQMAQsCQAJAAkACQCASKAIIIhUgEigCAEkiFg0AQQIhFCATQQJGDQQgCyARaiEXQQIhFANAIBcoAgAiGCAVSQ0DIBdBCGohFyAYIRUgEyAUQQFqIhRHDQAMAgsLQQIhFEEBIRcgE0ECRg0CIAsgEWohF0ECIRQDQCAXKAIAIhggFU8NAiAXQQhqIRcgGCEVIBMgFEEBaiIURw0ACwsgEyEUCyAUIAlJDQIgFkUNASAUQQF2IhdFDQELIAogFEEDdCARamohEwNAIBIpAgAhBiASIBMpAgA3AgAgEyAGNwIAIBNBeGohEyASQQhqIRIgF0F/aiIXDQALCyAUQQF0QQFyIQ8MAQsCQCAEDQAgEyAJIBMgCUkbQQF0IQ8MAQsgEiATQSAgE0EgSRsiEyACIANBAEEAELKBgIAAIBNBAXRBAXIhDwsgByAPQQF2IAxBAXRqrX4gDCAIQQF2a60gDK18IAd+hXmnIQ4LAkACQCANQQJJDQAgCiAMQQN0IhJqIRkgACASaiEWA0AgBUGOAmogDUF/aiIXai0AACAOSQ0BAkACQAJAAkACQCAFQQRqIBdBAnRqKAIAIhRBAXYiEiAIQQF2IhNqIhEgA0sNACAUIAhyQQFxRQ0BCyAAIAwgEWtBA3RqIQ0gFEEBcUUNAQwCCyARQQF0IQgMAgsgDSASIAIgAyASQQFyZ0EBdEE+c0EAELKBgIAACwJAIAhBAXENACANIBJBA3RqIBMgAiADIBNBAXJnQQF0QT5zQQAQsoGAgAALAkAgEkUNACATRQ0AIAMgEyASIBMgEkkiFBsiE0kNACANIBJBA3RqIQgCQCATQQN0IhJFDQAgAiAIIA0gFBsgEvwKAAALIAIgEmohEwJAAkAgFA0AIAIhEgNAIA0gCCASIAgoAgAiFCASKAIAIhVJIhgbKQIANwIAIA1BCGohDSASIBQgFU9BA3RqIhIgE0YNAiAIIBhBA3RqIgggFkcNAAwCCwsgGSESAkADQCASIAhBeGoiCCATQXhqIhMgEygCACIUIAgoAgAiFUkiGBspAgA3AgAgEyAYQQN0aiETIAggFCAVT0EDdGoiCCANRg0BIBJBeGohEiATIAJHDQALCyAIIQ0gAiESCyATIBJrIghFDQAgDSASIAj8CgAACyARQQF0QQFyIQgLQQEhEiAXIQ0gF0EBSw0ADAILCyANIRILIAVBjgJqIBJqIA46AAAgBUEEaiASQQJ0aiAINgIAAkAgEEUNACASQQFqIQ0gD0EBdiAMaiEMIA8hCAwBCwsCQCAIQQFxDQAgACABIAIgAyABQQFyZ0EBdEE+c0EAELKBgIAACyAFQdACaiSAgICAAAuCDgIPfwF+I4CAgIAAQRBrIgYkgICAgAACQAJAAkACQCABQSFPDQAgASEHDAELIAJBeGohCAJAA0ACQCAEDQAgACABIAIgA0EBELGBgIAADAQLIAAgAUEDdiIJQThsaiEKIAAgCUEFdGohBwJAAkAgAUHAAEkNACAAIAcgCiAJEKqBgIAAIQsMAQsgACAKIAcgACgCACIJIAcoAgAiDEkiDSAMIAooAgAiDklzGyANIAkgDklzGyELCyAEQX9qIQQgBiALKAIENgIEIAYgCygCACINNgIAIAsgAGtBA3YhDwJAAkAgBUUNACAFKAIAIA1PDQELIAMgAUkNBSACIAFBA3QiEGohCkEAIQcgACEJIA8hEQNAAkAgCSAAQQAgEUF9aiIMIAwgEUsbQQN0aiISTw0AIAsoAgAhDANAIAIgCkF4aiAJKAIAIA1JIg4bIAdBA3RqIAkpAgA3AgAgAiAKQXBqIAlBCGoiEygCACAMSSIUGyAHIA5qIgdBA3RqIBMpAgA3AgAgAiAKQWhqIAlBEGoiDigCACAMSSITGyAHIBRqIgdBA3RqIA4pAgA3AgAgAiAKQWBqIgogCUEYaiIOKAIAIAxJIhQbIAcgE2oiB0EDdGogDikCADcCACAHIBRqIQcgCUEgaiIJIBJJDQALIAwhDQsCQCAJIAAgEUEDdGoiDk8NACALKAIAIQ0DQCACIApBeGoiCiAJKAIAIA1JIgwbIAdBA3RqIAkpAgA3AgAgByAMaiEHIAlBCGoiCSAOSQ0ACwsCQCARIAFGDQAgCkF4aiIKIAdBA3RqIAkpAgA3AgAgCUEIaiEJIAEhEQwBCwsCQCAHQQN0Ig1FDQAgACACIA38CgAACyABIAdrIQ4CQCABIAdGDQAgCCAQaiEJIAAgDWohCiAOIQwDQCAKIAkpAgA3AgAgCUF4aiEJIApBCGohCiAMQX9qIgwNAAsLIAdFDQAgASAHSQ0CIAAgDWogDiACIAMgBCAGELKBgIAAIAchASAHQSFJDQMMAQsgAyABSQ0EIAIgAUEDdCISaiEKQQAhDCAAIQkDQAJAIAkgAEEAIA9BfWoiByAHIA9LG0EDdGoiFE8NACALKAIAIQcDQCACIApBeGogByAJKAIATyINGyAMQQN0aiAJKQIANwIAIAIgCkFwaiAHIAlBCGoiDigCAE8iExsgDCANaiIMQQN0aiAOKQIANwIAIAIgCkFoaiAHIAlBEGoiDSgCAE8iDhsgDCATaiIMQQN0aiANKQIANwIAIAIgCkFgaiIKIAcgCUEYaiINKAIATyITGyAMIA5qIgxBA3RqIA0pAgA3AgAgDCATaiEMIAlBIGoiCSAUSQ0ACwsCQCAJIAAgD0EDdGoiDU8NACALKAIAIQ4DQCACIApBeGoiCiAOIAkoAgBPIgcbIAxBA3RqIAkpAgA3AgAgDCAHaiEMIAlBCGoiCSANSQ0ACwsCQCAPIAFGDQAgAiAMQQN0aiAJKQIANwIAIAlBCGohCSAMQQFqIQwgCkF4aiEKIAEhDwwBCwsCQCAMQQN0Ig5FDQAgACACIA78CgAACyABIAxGDQMgCCASaiEJIAAgDmohCiABIAxrIgchDQNAIAogCSkCADcCACAJQXhqIQkgCkEIaiEKIA1Bf2oiDQ0ACwJAIAEgDEkNACAAIA5qIQBBACEFIAchASAHQSFJDQMMAQsLIAwgASABQdztiIAAELSAgIAAAAtBwO2IgABBE0HM7YiAABDbgICAAAwCCyAHQQJJDQAgAyAHQRBqSQ0BIAdBAXYhAwJAAkACQCAHQQ9LDQAgB0EHTQ0BIAAgAhCrgYCAACAAIANBA3QiCWogAiAJahCrgYCAAEEEIQQMAgsgACACIAIgB0EDdGoiCRCsgYCAACAAIANBA3QiCmogAiAKaiAJQcAAahCsgYCAAEEIIQQMAQsgAiAAKQIANwIAIAIgA0EDdCIJaiAAIAlqKQIANwIAQQEhBAtBACEJIAZBADYCCCAEQQN0IQ0gBiADNgIMIAcgA2shBSAGQQhqIRADQCAJIQ8CQCAEIAUgAyAQIAlBAnRqKAIAIgkbIgFPDQAgACAJQQN0IglqIQtBCCEUIAIgCWoiESESIAQhEwNAIBEgE0EDdCIJaiIKIAsgCWopAgAiFTcCAAJAIApBeGooAgAgFaciDk0NACAUIQogEiEJAkADQCAJIA1qIgwgDEF4aikCADcCAAJAIA0gCkcNACARIQkMAgsgCkEIaiEKIAlBeGohCSAMQXBqKAIAIA5LDQALIAkgDWohCQsgCSAVNwIACyAUQXhqIRQgEkEIaiESIBNBAWoiEyABRw0ACwtBASEJIA9BAXFFDQALIAIgByAAEK2BgIAACyAGQRBqJICAgIAADwsAC6sBAQR/I4CAgIAAQYAgayICJICAgIAAAkACQCABQcCEPSABQcCEPUkbIgMgASABQQF2ayIEIAMgBEsbIgNBgQRJDQAgAiADEK+BgIAAIAAgASACKAIEIgMgAigCCCIEQQN0aiACKAIAIgUgBGsgAUHBAEkQtIGAgAAgBSADQQRBCBCTgICAAAwBCyAAIAEgAkGABCABQcEASRC0gYCAAAsgAkGAIGokgICAgAAL4AkDAX8CfhJ/I4CAgIAAQdACayIFJICAgIAAQoCAgICAgICAwAAgAa0iBoAiByAGfkKAgICAgICAgMAAUq0hBgJAAkAgAUGBIEkNAEEBIAFBAXJnQR9zIghBAXYgCEEBcWoiCHQgASAIdmpBAXYhCQwBCyABIAFBAXZrIghBwAAgCEHAAEkbIQkLIAcgBnwhByAAQXhqIQogAEEQaiELQQEhCEEAIQxBACENA0BBACEOQQEhDwJAIAEgDEsiEEUNACAAIAxBA3QiEWohEgJAAkAgASAMayITIAlJDQACQAJAIBNBAk8NACATIRQMAQsCQAJAAkACQCASKAIIIhUgEigCAEkiFg0AQQIhFCATQQJGDQQgCyARaiEXQQIhFANAIBcoAgAiGCAVSQ0DIBdBCGohFyAYIRUgEyAUQQFqIhRHDQAMAgsLQQIhFEEBIRcgE0ECRg0CIAsgEWohF0ECIRQDQCAXKAIAIhggFU8NAiAXQQhqIRcgGCEVIBMgFEEBaiIURw0ACwsgEyEUCyAUIAlJDQIgFkUNASAUQQF2IhdFDQELIAogFEEDdCARamohEwNAIBIpAgAhBiASIBMpAgA3AgAgEyAGNwIAIBNBeGohEyASQQhqIRIgF0F/aiIXDQALCyAUQQF0QQFyIQ8MAQsCQCAEDQAgEyAJIBMgCUkbQQF0IQ8MAQsgEiATQSAgE0EgSRsiEyACIANBAEEAELWBgIAAIBNBAXRBAXIhDwsgByAPQQF2IAxBAXRqrX4gDCAIQQF2a60gDK18IAd+hXmnIQ4LAkACQCANQQJJDQAgCiAMQQN0IhJqIRkgACASaiEWA0AgBUGOAmogDUF/aiIXai0AACAOSQ0BAkACQAJAAkACQCAFQQRqIBdBAnRqKAIAIhRBAXYiEiAIQQF2IhNqIhEgA0sNACAUIAhyQQFxRQ0BCyAAIAwgEWtBA3RqIQ0gFEEBcUUNAQwCCyARQQF0IQgMAgsgDSASIAIgAyASQQFyZ0EBdEE+c0EAELWBgIAACwJAIAhBAXENACANIBJBA3RqIBMgAiADIBNBAXJnQQF0QT5zQQAQtYGAgAALAkAgEkUNACATRQ0AIAMgEyASIBMgEkkiFBsiE0kNACANIBJBA3RqIQgCQCATQQN0IhJFDQAgAiAIIA0gFBsgEvwKAAALIAIgEmohEwJAAkAgFA0AIAIhEgNAIA0gCCASIAgoAgAiFCASKAIAIhVJIhgbKQIANwIAIA1BCGohDSASIBQgFU9BA3RqIhIgE0YNAiAIIBhBA3RqIgggFkcNAAwCCwsgGSESAkADQCASIAhBeGoiCCATQXhqIhMgEygCACIUIAgoAgAiFUkiGBspAgA3AgAgEyAYQQN0aiETIAggFCAVT0EDdGoiCCANRg0BIBJBeGohEiATIAJHDQALCyAIIQ0gAiESCyATIBJrIghFDQAgDSASIAj8CgAACyARQQF0QQFyIQgLQQEhEiAXIQ0gF0EBSw0ADAILCyANIRILIAVBjgJqIBJqIA46AAAgBUEEaiASQQJ0aiAINgIAAkAgEEUNACASQQFqIQ0gD0EBdiAMaiEMIA8hCAwBCwsCQCAIQQFxDQAgACABIAIgAyABQQFyZ0EBdEE+c0EAELWBgIAACyAFQdACaiSAgICAAAuCDgIPfwF+I4CAgIAAQRBrIgYkgICAgAACQAJAAkACQCABQSFPDQAgASEHDAELIAJBeGohCAJAA0ACQCAEDQAgACABIAIgA0EBELSBgIAADAQLIAAgAUEDdiIJQThsaiEKIAAgCUEFdGohBwJAAkAgAUHAAEkNACAAIAcgCiAJEKqBgIAAIQsMAQsgACAKIAcgACgCACIJIAcoAgAiDEkiDSAMIAooAgAiDklzGyANIAkgDklzGyELCyAEQX9qIQQgBiALKAIENgIEIAYgCygCACINNgIAIAsgAGtBA3YhDwJAAkAgBUUNACAFKAIAIA1PDQELIAMgAUkNBSACIAFBA3QiEGohCkEAIQcgACEJIA8hEQNAAkAgCSAAQQAgEUF9aiIMIAwgEUsbQQN0aiISTw0AIAsoAgAhDANAIAIgCkF4aiAJKAIAIA1JIg4bIAdBA3RqIAkpAgA3AgAgAiAKQXBqIAlBCGoiEygCACAMSSIUGyAHIA5qIgdBA3RqIBMpAgA3AgAgAiAKQWhqIAlBEGoiDigCACAMSSITGyAHIBRqIgdBA3RqIA4pAgA3AgAgAiAKQWBqIgogCUEYaiIOKAIAIAxJIhQbIAcgE2oiB0EDdGogDikCADcCACAHIBRqIQcgCUEgaiIJIBJJDQALIAwhDQsCQCAJIAAgEUEDdGoiDk8NACALKAIAIQ0DQCACIApBeGoiCiAJKAIAIA1JIgwbIAdBA3RqIAkpAgA3AgAgByAMaiEHIAlBCGoiCSAOSQ0ACwsCQCARIAFGDQAgCkF4aiIKIAdBA3RqIAkpAgA3AgAgCUEIaiEJIAEhEQwBCwsCQCAHQQN0Ig1FDQAgACACIA38CgAACyABIAdrIQ4CQCABIAdGDQAgCCAQaiEJIAAgDWohCiAOIQwDQCAKIAkpAgA3AgAgCUF4aiEJIApBCGohCiAMQX9qIgwNAAsLIAdFDQAgASAHSQ0CIAAgDWogDiACIAMgBCAGELWBgIAAIAchASAHQSFJDQMMAQsgAyABSQ0EIAIgAUEDdCISaiEKQQAhDCAAIQkDQAJAIAkgAEEAIA9BfWoiByAHIA9LG0EDdGoiFE8NACALKAIAIQcDQCACIApBeGogByAJKAIATyINGyAMQQN0aiAJKQIANwIAIAIgCkFwaiAHIAlBCGoiDigCAE8iExsgDCANaiIMQQN0aiAOKQIANwIAIAIgCkFoaiAHIAlBEGoiDSgCAE8iDhsgDCATaiIMQQN0aiANKQIANwIAIAIgCkFgaiIKIAcgCUEYaiINKAIATyITGyAMIA5qIgxBA3RqIA0pAgA3AgAgDCATaiEMIAlBIGoiCSAUSQ0ACwsCQCAJIAAgD0EDdGoiDU8NACALKAIAIQ4DQCACIApBeGoiCiAOIAkoAgBPIgcbIAxBA3RqIAkpAgA3AgAgDCAHaiEMIAlBCGoiCSANSQ0ACwsCQCAPIAFGDQAgAiAMQQN0aiAJKQIANwIAIAlBCGohCSAMQQFqIQwgCkF4aiEKIAEhDwwBCwsCQCAMQQN0Ig5FDQAgACACIA78CgAACyABIAxGDQMgCCASaiEJIAAgDmohCiABIAxrIgchDQNAIAogCSkCADcCACAJQXhqIQkgCkEIaiEKIA1Bf2oiDQ0ACwJAIAEgDEkNACAAIA5qIQBBACEFIAchASAHQSFJDQMMAQsLIAwgASABQdztiIAAELSAgIAAAAtBwO2IgABBE0HM7YiAABDbgICAAAwCCyAHQQJJDQAgAyAHQRBqSQ0BIAdBAXYhAwJAAkACQCAHQQ9LDQAgB0EHTQ0BIAAgAhCrgYCAACAAIANBA3QiCWogAiAJahCrgYCAAEEEIQQMAgsgACACIAIgB0EDdGoiCRCsgYCAACAAIANBA3QiCmogAiAKaiAJQcAAahCsgYCAAEEIIQQMAQsgAiAAKQIANwIAIAIgA0EDdCIJaiAAIAlqKQIANwIAQQEhBAtBACEJIAZBADYCCCAEQQN0IQ0gBiADNgIMIAcgA2shBSAGQQhqIRADQCAJIQ8CQCAEIAUgAyAQIAlBAnRqKAIAIgkbIgFPDQAgACAJQQN0IglqIQtBCCEUIAIgCWoiESESIAQhEwNAIBEgE0EDdCIJaiIKIAsgCWopAgAiFTcCAAJAIApBeGooAgAgFaciDk0NACAUIQogEiEJAkADQCAJIA1qIgwgDEF4aikCADcCAAJAIA0gCkcNACARIQkMAgsgCkEIaiEKIAlBeGohCSAMQXBqKAIAIA5LDQALIAkgDWohCQsgCSAVNwIACyAUQXhqIRQgEkEIaiESIBNBAWoiEyABRw0ACwtBASEJIA9BAXFFDQALIAIgByAAEK2BgIAACyAGQRBqJICAgIAADwsAC4QEAgh/AX4jgICAgABBEGsiASSAgICAACAAKAJkIgIhAwJAAkACQAJAAkAgAkEJSQ0AIAAoAgQiA0F/Rg0BC0F/IANndkEAIAMbIgNBf0YNAEGBgICAeCEEAkACQAJAAkAgA0EBaiIFIAAoAgQgAiACQQhLIgYbIgdJDQAgACgCCCAAQQRqIAYbIQggAkEIIAYbIQYCQCADQQhJDQAgBSAGRg0BIAWtQgx+IgmnIQNBACEEIAlCIIinDQggA0H8////B0sNASACQQlJDQIgBq1CDH4iCachAiAJQiCIp0UNAyACIQMMCAsgAkEITQ0AIABBADYCAAJAIAdBDGwiA0UNACAAQQRqIAggA/wKAAALIAAgBzYCZCAGQQxsIQAgAkGr1arVAE8NBSAIIABBBBC7gICAAAsMBgsgAxCegICAACICDQFBBCEEDAULIAJB/P///wdLDQRBBCEEIAggAkEEIAMQ34CAgAAiAkUNBAwDCyAHQQxsIgNFDQIgAiAIIAP8CgAADAILQaDxiIAAQbTxiIAAEP+AgIAAAAsgASAANgIMIAFBADYCCEH87YiAAEErIAFBCGpB7O2IgABBkPGIgAAQ6YCAgAAACyAAIAU2AmQgACACNgIIIAAgBzYCBCAAQQE2AgBBgYCAgHghBAsgBCADEIaBgIAAIAFBEGokgICAgAAL0ggCD38CfiABQdwDaiEEAkAgASgCBCABKALcAyIFIAVBO0siBRtFDQAgAUEEaiAEIAUbQQA2AgALIAIgA2ohBiADIQUCQAJAAkACQANAAkAgBSIHDQBBACEFIAIhCAwCCyAHQX9qIgUgAmotAABBLUcNAAsCQCAFDQBBACEFIAIhCAwCCyADIAdJDQIgAiAHaiEIIAMgB2shAwsgA0UNAiAIIANqIQYLIAFBBGohCUHIACEKQYABIQsgBSEMQQAhDQJAA0BBACAKayEOIApBGmohDyANIRBBASERQSQhBwJAAkADQAJAAkACQCAILQAAIgNBUGpB/wFxQQpJDQAgA0G/f2oiEkH/AXFBGkkNAiADQZ9/aiISQf8BcUEZSw0BDAILIANBamohEgwBCyAAQQA2AgAPCwJAIBJB/wFxIgOtIBGtIhN+IhRCIIinRQ0AIABBADYCAA8LAkAgFKciEiAQaiIQIBJPDQAgAEEANgIADwsgCEEBaiEIAkACQCAOIAdqQRogByAPSRtBASAHIApLGyISIANLDQAgE0EkIBJrrX4iFEIgiKdFDQEgAEEANgIADwsgDEEBaiIMRQ0DQQAhEgJAIBAgDWtBAkG8BSANG24iByAMbiAHaiIHQcgDSQ0AQQAhEgNAIBJBJGohEiAHIgNBI24hByADQdf8AEsNAAsLIAdBJGxB/P8DcSAHQSZqQf//A3FuIQogECAMbiIHIAtqIgsgB08NAiAAQQA2AgAPCyAUpyERIAdBJGohByAIIAZHDQALIABBADYCAA8LIAtBgLADc0GAgLx/akGAkLx/SQ0CIBAgByAMbGshEQJAIAEoAgQgASgC3AMiByAHQTtLIgMbIhBFDQAgASgCCCAJIAMbIQcgEEEDdCEDA0ACQCAHKAIAIhAgEUkNACAHIBBBAWo2AgALIAdBCGohByADQXhqIgMNAAsgBCgCACEHCwJAAkAgB0E7Sw0AIAQhAyAJIRACQCAHQTtHDQAgARC8gYCAACABKAIEIQcgASgCCCEQIAkhAwsgECAHQQN0aiIHIAs2AgQgByARNgIAIAMgAygCAEEBajYCAAwBCwJAIAkoAgAiAyAHRw0AIAEQvIGAgAAgASgCBCEDCyABKAIIIANBA3RqIgcgCzYCBCAHIBE2AgAgASABKAIEQQFqNgIECyASIApqIQogEUEBaiENIAggBkcNAQwECwsQtoCAgAAACyAAQQA2AgAPCyAHIAMgA0Hg8IiAABC0gICAAAALIAFBBGohBwJAIAEoAgQgASgC3AMiCCAIQTtLIgMbIghBAkkNACABKAIIIAcgAxshAwJAIAhBFUkNACADIAgQsIGAgAAMAQsgAyAIEK6BgIAACyAAQgA3AhAgACACNgIAIAAgAiAFajYCBCAAIAEoAgQgASgC3AMiCCAIQTtLIggbIgI2AgwgACABKAIIIAcgCBs2AgggACACIAVqNgIYC6oQAQ9/I4CAgIAAQfACayIFJICAgIAAIAVC/v//PzcDOCAFQoCAgICAgBA3AzAgAyAEQQJ0aiEGIAAtAA4hByAAKAIAIQggACgCBCIJKAIMIQogCSgCCCELIAkoAgQhDCAJKAIAIQ1BASEOQQAhD0EBIRBBACERAkAgACgCCCIJRQ0AIAkoAgwhESAJKAIIIQ4gCSgCBCEPIAkoAgAhEAsgBSAGNgK8AiAFIAM2ArgCIAVBADYC5AIgBUEANgKsAiAFQQA2AuQBIAVCgIDEADcCsAIgBUECOgDsAiAFIAc2AugCIAUgETYC4AIgBSAONgLcAiAFIA82AtgCIAUgEDYC1AIgBSAKNgLQAiAFIAs2AswCIAUgDDYCyAIgBSANNgLEAiAFIAg2AsACIAVB5AFqQf//A0EAEKeBgIAAGiAFQcQAaiAFQeQBakGMAfwKAAAgBUGAgMQANgLQASAFIAAvAQw2AtwBIAUgACgCECkCADcC1AEgAUEEaiESIAFB+AdqIRMgBSAFQTBqNgLgASAFQcQAakEEaiEIQYCAxAAhAAN/QQAhEEEAIQ9BACEOAkACQAJAAkACQAJAIABBgIDEAEcNAAJAIAUoAsQBIg4gBSgCSCAFKAKMASIAIABBEUsiCRtPDQAgBSgCTCAIIAkbIA5BAnRqKAIAIQ8gBSgCSCERIAUgDkEBaiIONgLEAQJAIA4gESAAIAkbRw0AAkAgBSgCSCAAIAkbRQ0AIAVBxABqQQRByAAgCRtqQQA2AgALIAVBADYCxAELIA9B////B3EhCSAPQf///wdLDQMgBSAJNgLQAUEAIQ9BACEODAELIAUoApABIQ4gBUGAgMQANgKQASAOQYCAxABGDQEgBSgClAEhDwJAIA4gBSgC3AFJDQAgD0GAgICABHENAQsgBUEoaiAFQcQAahCigYCAAAJAIAUoAigiAEGAgMQARg0AIAUoAiwhEQJAIAAgBSgC3AFJDQAgBSAANgKQASAFIBE2ApQBIA4hCSARQQBIDQIMBAsgBSARNgKUASAFIAA2ApABCyAOIQkMAgtBACEJAkACQANAIAUoAtABIQAgBUGAgMQANgLQAQJAIABBgIDEAEcNACAFQcQAaiAOIA8Qp4GAgAAhDgJAIBBBAXENACAOIQAMAQsCQAJAIA5Bn11qIgBBngFLDQACQCAOQfYiSQ0AIA5B2FxqQRtPDQIgCUGAqH1qIgBBHHAhDyAAQaPXAEsNAiAPDQIgCSAOakHZXGohAAwDCyAJQYBeaiIPQRNPDQEgD0HMBGwgAEEcbGpBgNgCaiEADAILIAUoAtQBIAUoAtgBIAkgDhCNgYCAACIAQYCAxABHDQELIAUgDjYC0AEMAwsgBSgCTCAIIAUoAowBIhBBEUsiDRsgBSgCxAEiCUECdGohDiAFKAJIIBAgDRshBiAFKALYASEKIAUoAtQBIQsCQANAAkAgCSAGSQ0AAkAgBkUNACAFQcQAakEEQcgAIA0bakEANgIAIAUoAowBIRALIAVBADYCxAEMAgsCQAJAAkACQAJAIA4oAgAiB0H///8HcSIPQZ9daiIRQZ4BSw0AIA9B9iJJDQEgD0HYXGpBG08NAiAAQYCofWoiEUEccCEMIBFBo9cASw0CIAwNAiAAIA9qQdlcaiEPDAQLIAsgCiAAIA8QjYGAgAAiD0GAgMQARw0DDAELIABBgF5qIg9BE0kNAQsgBUHkAWogBUHEAGogCRCXgYCAACAFQeQBahCWgYCAACAFQQA2AsQBIAdBGHYiBkUNBUEBIQkDQCAGQf8BcSERA0AgCSAFKAJIIAUoAowBIhAgEEERSyIOG08NBSAFKAJMIAggDhsgCUECdGooAgAiD0EYdiIORQ0HAkACQCARIA5GDQAgBSgC1AEgBSgC2AEgACAPQf///wdxEI2BgIAAIg9BgIDEAEcNASAOIQYLIAlBAWohCQwCCyAFQcQAaiAJEJiBgIAAIA8hAAwACwsLIA9BzARsIBFBHGxqQYDYAmohDwsgBSAJQQFqIgk2AsQBIA5BBGohDiAPIQAMAAsLIAUoAkggECAQQRFLGw0BIAUoApABIQ4gBUGAgMQANgKQASAOQYCAxABGDQECQCAOIAUoAtwBSQ0AQQEhECAAIQkgBSgClAEiD0EASA0BCwsgBSAONgKQAQsgACEJCyAJQYCAxABHDQEgBSgCjAEhAAsCQCAAQRJJDQAgACAFKAJMQQRBBBCTgICAAAsgBUEIaiABIAJBsO+IgAAQuYGAgAAgBSgCCEF8aiEAIAQgBSgCDCIJIAQgCUkbQQFqIQkDQAJAIAlBf2oiCQ0AQQAhAAwECyAAQQRqIQ4gAygCACEPIANBBGohAyAAQQRqIhAhACAPIA4oAgBGDQALIBBB/f8DNgIADAELAkACQCAJQf8ASw0AIAVBEGogBSgC4AEiACkDACAAKQMIIAkQ4oGAgAAgBSkDEEIBg1BFDQEMBAsgCUH9/wNHDQMLIAUoAowBIgBBEkkNACAAIAUoAkxBBEEEEJOAgIAAC0EBIQALIAVB8AJqJICAgIAAIAAPCwJAAkAgEygCACIAQf0BSw0AIBMhDiASIQ8CQCAAQf0BRw0AIAEQn4GAgAAgASgCBCEAIAEoAgghDyASIQ4LIA8gAEECdGogCTYCACAOIA4oAgBBAWo2AgAMAQsCQCASKAIAIg4gAEcNACABEJ+BgIAAIAEoAgQhDgsgASgCCCAOQQJ0aiAJNgIAIAEgASgCBEEBajYCBAsgBSgC0AEhAAwACwtVAQJ/AkAgASgCBCABKAL4ByIEIARB/QFLIgUbIgQgAk8NACACIAQgBCADELSAgIAAAAsgACAEIAJrNgIEIAAgASgCCCABQQRqIAUbIAJBAnRqNgIAC7kFAQh/AkACQCACRQ0AIANFDQACQAJAIAEoAgAiA0H/H0H//wMgACgCFCIFLQAgG0sNACAFKAIIIANBP3EgBSgCACADQQV2Qf7/A3FqLwAAamotAAAhAwwBCyAFIAMQqYGAgABB/wFxIQMLQQEhBkEBIANB/wFxdEHAA3ENAQsCQCAERQ0AIAJFDQAgAUEEaiEHIAFBfGohCCACQQJ0QXxqIQkgACgCHCEDIAAoAgAhCkEAIQtBACEFA0ACQCABIAVBAnRqIgAoAgAiBEH+//8AcUGMwABHDQBBASEGIAVFDQMgAEF8aiIARQ0DAkACQCAAKAIAIgBB/x9B//8DIAotACgbSw0AIAooAgggAEE/cSAKKAIAIABBBXZB/v8DcWovAABqQQJ0aigAACEADAELIAogABCLgYCAACEACyAAQf/9//8DcUGJsANGDQAgBEGNwABGDQMgCyEAA0AgAEUNBAJAAkAgCCAAaigCACIEQf8fQf//AyADLQAgG0sNACADKAIIIARBP3EgAygCACAEQQV2Qf7/A3FqLwAAamotAAAhBAwBCyADIAQQqIGAgAAhBAsCQEEBIAR0QQxxRQ0AIAkhACAHIQQDQCAARQ0GAkACQCAEKAIAIgxB/x9B//8DIAMtACAbSw0AIAMoAgggDEE/cSADKAIAIAxBBXZB/v8DcWovAABqai0AACEMDAELIAMgDBCogYCAACEMC0EBIAx0QRRxDQMgAEF8aiEAIARBBGohBCAMQf8BcUEFRw0GDAALCyAAQXxqIQAgBEH/AXFBBUcNBAwACwsgCUF8aiEJIAdBBGohByALQQRqIQsgBUEBaiIFIAJHDQALCyACQQJ0IQMDQAJAIAMNAEEADwsgA0F8aiEDIAEoAgAhACABQQRqIQEgAEGAAUkNAAsgAkHoB0sPCyAGC1UBAn8CQCABKAIEIAEoAvgHIgQgBEH9AUsiBRsiBCACTw0AIAIgBCAEIAMQtICAgAAACyAAIAQgAms2AgQgACABKAIIIAFBBGogBRsgAkECdGo2AgALkAQBCX8jgICAgABBEGsiASSAgICAACAAKALcAyICIQMCQAJAAkACQCACQTxJDQAgACgCBCIDQX9GDQELQX8gA2d2QQAgAxsiA0F/Rg0AQYGAgIB4IQQCQCADQQFqIgUgACgCBCACIAJBO0siBhsiB0kNACAAKAIIIABBBGogBhshCCACQTsgBhshCQJAAkACQAJAAkAgA0E7SQ0AIAUgCUYNBSAFQQN0IQZBACEEIANB/v///wFLDQggBkH8////B0sNBSACQTxJDQEgCUEDdCEDIAJB/////wFNDQIgAyEGDAgLIAJBO00NBCAAQQA2AgACQCAHQQN0IgNFDQAgAEEEaiAIIAP8CgAACyAAIAc2AtwDIAlBA3QhAAJAIAJB/////wFLDQAgAEH9////B0kNBAsgASAANgIMIAFBADYCCEH87YiAAEErIAFBCGpB7O2IgABBkPGIgAAQ6YCAgAAACyAGEJ6AgIAAIgINAUEEIQQMBgsgA0H8////B0sNBUEEIQQgCCADQQQgBhDfgICAACICRQ0FDAQLIAdBA3QiA0UNAyACIAggA/wKAAAMAwsgCCAAQQQQu4CAgAALDAILQaDxiIAAQbTxiIAAEP+AgIAAAAsgACAFNgLcAyAAIAI2AgggACAHNgIEIABBATYCAEGBgICAeCEECyAEIAYQhoGAgAAgAUEQaiSAgICAAAsCAAsMAEEAKALUiYuAAEUL3wIBBX8jgICAgABBMGsiASSAgICAACABQSBqIAAoAgAiAiAAKAIEKAIMIgMRgoCAgACAgICAAEEEIQQgAiEFAkACQCABKQMgQu26rbbNhdT14wCFIAEpAyhC+IKZvZXuxsW5f4WEUA0AIAFBIGogAiADEYKAgIAAgICAgAACQCABKQMgQpXE8qrFptWDVIUgASkDKELT8LWNmIr80XeFhEIAUQ0AQQAhAgwCCyACQQRqIQVBCCEECyACIARqKAIAIQQgBSgCACECCyABIARBByACGzYCGCABIAJB3IKLgAAgAhs2AhQgASAAKAIINgIcIAFBhICAgAA2AiwgAUGMgICAADYCJCABIAFBFGo2AiggASABQRxqNgIgIAFBCGpBnISEgAAgAUEgahCSgICAAEEDIAEoAgwiACABKAIQEIaAgIAAIAEoAgggAEEBQQEQqYCAgAAgAUEwaiSAgICAAAuJAQIBfwF+I4CAgIAAQSBrIgIkgICAgAAgAiAAKAIAIgApAgA3AgAgAkGCgICAAK1CIIYiAyAAQQxqrYQ3AxggAiADIABBCGqthDcDECACQYSAgIAArUIghiACrYQ3AwggASgCACABKAIEQaaChIAAIAJBCGoQ6ICAgAAhASACQSBqJICAgIAAIAELogEBAn8jgICAgABBEGsiBCSAgICAACAEQQRqIAEoAgAiBSABKAIEIAJBAWoiAiAFQQF0IgUgAiAFSxsiAkEEIAJBBEsbIgIgAxDCgYCAAAJAAkAgBCgCBEUNACAEKAIMIQEgBCgCCCECDAELIAQoAgghAyABIAI2AgAgASADNgIEQYGAgIB4IQILIAAgATYCBCAAIAI2AgAgBEEQaiSAgICAAAuGAgIDfwF+I4CAgIAAQRBrIgUkgICAgABBASEGQQQhBwJAAkAgBK0gA61+IghCIIinDQAgCKciA0H8////B0sNAAJAAkAgAQ0AQQAhByAFQQxqIQQMAQsgBUEENgIMIAEgBGwhByAFQQhqIQQLIAQgBzYCAAJAAkACQAJAAkAgBSgCDEUNAAJAIAUoAggiBw0AIAMNAkEEIQcMAwsgAiAHQQQgAxDfgICAACEHDAILIAMNAEEEIQcMAgsgAxCegICAACEHCyAHDQAgAEEENgIEDAELIAAgBzYCBEEAIQYLQQghBwwBC0EAIQMLIAAgB2ogAzYCACAAIAY2AgAgBUEQaiSAgICAAAuKAQECfyOAgICAAEEgayICJICAgIAAIAEoAgQhAyABKAIAIQEgAiAAKAIAKAIAIgA2AgggAiAAaDYCDCACQY2AgIAArUIghiACQQxqrYQ3AxggAkGOgICAAK1CIIYgAkEIaq2ENwMQIAEgA0HijoSAACACQRBqEOiAgIAAIQEgAkEgaiSAgICAACABC4gCAQJ/I4CAgIAAQRBrIgIkgICAgAACQAJAAkAgASgCCCIDQYCAgBBxDQAgA0GAgIAgcQ0BIAAgARD4gICAACEADAILIAAoAgAhA0EJIQADQCACQQhqIABqQX5qIANBD3EtALqshIAAOgAAIABBf2ohACADQQR2IgMNAAsgAUHywYSAAEECIAJBCGogAGpBf2pBCSAAaxD1gICAACEADAELIAAoAgAhA0EJIQADQCACQQhqIABqQX5qIANBD3EtAPTBhIAAOgAAIABBf2ohACADQQR2IgMNAAsgAUHywYSAAEECIAJBCGogAGpBf2pBCSAAaxD1gICAACEACyACQRBqJICAgIAAIAALlwIBAn8jgICAgABBIGsiBSSAgICAAEEAQQAoAuSJi4AAIgZBAWo2AuSJi4AAAkAgBkEASA0AAkBBAC0A2ImLgAANAEEAQQE6ANiJi4AAQQBBACgC1ImLgABBAWo2AtSJi4AAQQAoAtyJi4AAIgZBf0wNAUEAIAZBAWo2AtyJi4AAAkBBACgC4ImLgABFDQAgBUEIaiAAIAEoAhQRgoCAgACAgICAACAFIAQ6AB0gBSADOgAcIAUgAjYCGCAFIAUpAwg3AhAgBUEQahC/gYCAAEEAKALciYuAAEF/aiEGC0EAIAY2AtyJi4AAQQBBADoA2ImLgAAgA0UNARDGgYCAAAALIAUgACABKAIYEYKAgIAAgICAgAALAAsDAAALCQAgAEEANgIACx4AIABBACkC8IOLgAA3AgggAEEAKQLog4uAADcCAAsOAEEAQQE6AKyNi4AAAAsLACAAEMuBgIAAAAuaAQEDfyOAgICAAEEQayIBJICAgIAAAkAgACgCACICKAIEIgNBAXFFDQAgAigCACECIAEgA0EBdjYCBCABIAI2AgAgAUGwg4uAACAAKAIEIAAoAggiAC0ACCAALQAJEMWBgIAAAAsgAUGAgICAeDYCACABIAA2AgwgAUHMg4uAACAAKAIEIAAoAggiAC0ACCAALQAJEMWBgIAAAAsiAQF/AkAgACgCACIBQQFIDQAgACgCBCABQQEQu4CAgAALC1gAAkAgACgCAEGAgICAeEYNACABKAIAIAAoAgQgACgCCCABKAIEKAIMEYGAgIAAgICAgAAPCyABKAIAIAEoAgQgACgCDCgCACIAKAIAIAAoAgQQ6ICAgAALgQICAn8BfiOAgICAAEEwayICJICAgIAAAkAgASgCAEGAgICAeEcNACABKAIMIQMgAkEANgIsIAJCgICAgBA3AiQgAkEkakGYg4uAACADKAIAIgMoAgAgAygCBBDogICAABogAiACKAIsIgM2AiAgAiACKQIkIgQ3AxggASADNgIIIAEgBDcCAAsgASgCCCEDIAFBADYCCCABKQIAIQQgAUKAgICAEDcCACACIAM2AhAgAiAENwMIAkBBDBCegICAACIBDQBBBEEMEL2AgIAAAAsgASACKAIQNgIIIAEgAikDCDcCACAAQdyFi4AANgIEIAAgATYCACACQTBqJICAgIAAC6UBAgJ/AX4jgICAgABBIGsiAiSAgICAAAJAIAEoAgBBgICAgHhHDQAgASgCDCEDIAJBADYCHCACQoCAgIAQNwIUIAJBFGpBmIOLgAAgAygCACIDKAIAIAMoAgQQ6ICAgAAaIAIgAigCHCIDNgIQIAIgAikCFCIENwMIIAEgAzYCCCABIAQ3AgALIABB3IWLgAA2AgQgACABNgIAIAJBIGokgICAgAALnwEBAX8jgICAgABBEGsiAySAgICAAAJAIAIgAWoiASACTw0AQQBBABCfgICAAAALIANBBGogACgCACICIAAoAgQgASACQQF0IgIgASACSxsiAkEIIAJBCEsbIgIQ0YGAgAACQCADKAIEQQFHDQAgAygCCCADKAIMEJ+AgIAAAAsgAygCCCEBIAAgAjYCACAAIAE2AgQgA0EQaiSAgICAAAuBAQEBf0EAIQQCQAJAIANBAE4NAEEBIQFBBCECDAELAkACQCABRQ0AIAIgAUEBIAMQ34CAgAAhBAwBCyADEJ6AgIAAIQQLAkACQCAEDQBBASEBIABBATYCBAwBCyAAIAQ2AgRBACEBC0EIIQIgAyEECyAAIAJqIAQ2AgAgACABNgIACx4AIABBACkCgISLgAA3AgggAEEAKQL4g4uAADcCAAtaAQF/AkACQAJAIAIgACgCACAAKAIIIgNrTQ0AIAAgAyACENCBgIAAIAAoAgghAwwBCyACRQ0BCyACRQ0AIAAoAgQgA2ogASAC/AoAAAsgACADIAJqNgIIQQALpQIBBn8gACgCCCECAkACQCABQYABTw0AQQEhAwwBCwJAIAFBgBBPDQBBAiEDDAELQQNBBCABQYCABEkbIQMLIAIhBAJAIAMgACgCACACa00NACAAIAIgAxDQgYCAACAAKAIIIQQLIAAoAgQgBGohBAJAAkAgAUGAAUkNACABQT9xQYB/ciEFIAFBBnYhBgJAIAFBgBBPDQAgBCAFOgABIAQgBkHAAXI6AAAMAgsgAUEMdiEHIAZBP3FBgH9yIQYCQCABQf//A0sNACAEIAU6AAIgBCAGOgABIAQgB0HgAXI6AAAMAgsgBCAFOgADIAQgBjoAAiAEIAdBP3FBgH9yOgABIAQgAUESdkFwcjoAAAwBCyAEIAE6AAALIAAgAyACajYCCEEACxQAIABBmIOLgAAgASACEOiAgIAACyQAIAEoAgAgACgCACAAKAIEIAEoAgQoAgwRgYCAgACAgICAAAtMAQJ/IAEoAgQhAiABKAIAIQMCQEEIEJ6AgIAAIgENAEEEQQgQvYCAgAAACyABIAI2AgQgASADNgIAIABBzIWLgAA2AgQgACABNgIACxQAIABBzIWLgAA2AgQgACABNgIACwwAIAAgASkCADcDAAv7AgEFf0EAIQICQCABQc3/eyAAQRAgAEEQSxsiAGtPDQAgAEEQIAFBC2pBeHEgAUELSRsiA2pBDGoQnoCAgAAiAUUNACABQXhqIQICQAJAIABBf2oiBCABcQ0AIAIhAAwBCyABQXxqIgUoAgAiBkF4cSAEIAFqQQAgAGtxQXhqIgFBACAAIAEgAmtBEEsbaiIAIAJrIgFrIQQCQCAGQQNxRQ0AIAAgBCAAKAIEQQFxckECcjYCBCAAIARqIgQgBCgCBEEBcjYCBCAFIAEgBSgCAEEBcXJBAnI2AgAgAiABaiIEIAQoAgRBAXI2AgQgAiABENuBgIAADAELIAIoAgAhAiAAIAQ2AgQgACACIAFqNgIACwJAIAAoAgQiAUEDcUUNACABQXhxIgIgA0EQak0NACAAIAMgAUEBcXJBAnI2AgQgACADaiIBIAIgA2siA0EDcjYCBCAAIAJqIgIgAigCBEEBcjYCBCABIAMQ24GAgAALIABBCGohAgsgAgu2BAECfyAAIAFqIQICQAJAIAAoAgQiA0EBcQ0AIANBAnFFDQEgACgCACIDIAFqIQECQCAAIANrIgBBACgCkI2LgABHDQAgAigCBEEDcUEDRw0BQQAgATYCiI2LgAAgAiACKAIEQX5xNgIEIAAgAUEBcjYCBCACIAE2AgAMAgsgACADEN2BgIAACwJAAkACQAJAIAIoAgQiA0ECcQ0AIAJBACgClI2LgABGDQIgAkEAKAKQjYuAAEYNAyACIANBeHEiAxDdgYCAACAAIAMgAWoiAUEBcjYCBCAAIAFqIAE2AgAgAEEAKAKQjYuAAEcNAUEAIAE2AoiNi4AADwsgAiADQX5xNgIEIAAgAUEBcjYCBCAAIAFqIAE2AgALAkAgAUGAAkkNACAAIAEQ3IGAgAAPCwJAAkBBACgCgI2LgAAiAkEBIAFBA3Z0IgNxDQBBACACIANyNgKAjYuAACABQfgBcUH4iouAAGoiASECDAELIAFB+AFxIgFB+IqLgABqIQIgAUGAi4uAAGooAgAhAQsgAiAANgIIIAEgADYCDCAAIAI2AgwgACABNgIIDwtBACAANgKUjYuAAEEAQQAoAoyNi4AAIAFqIgE2AoyNi4AAIAAgAUEBcjYCBCAAQQAoApCNi4AARw0BQQBBADYCiI2LgABBAEEANgKQjYuAAA8LQQAgADYCkI2LgABBAEEAKAKIjYuAACABaiIBNgKIjYuAACAAIAFBAXI2AgQgACABaiABNgIADwsLwwIBBH9BHyECAkAgAUGAgIAITw0AIAFBJiABQQh2ZyICa3ZBAXEgAkEBdHJBPnMhAgsgAEIANwIQIAAgAjYCHCACQQJ0QeiJi4AAaiEDAkBBACgChI2LgABBASACdCIEcQ0AIAMgADYCACAAIAM2AhggACAANgIMIAAgADYCCEEAQQAoAoSNi4AAIARyNgKEjYuAAA8LAkACQAJAIAMoAgAiBCgCBEF4cSABRw0AIAQhAgwBCyABQQBBGSACQQF2ayACQR9GG3QhAwNAIAQgA0EddkEEcWoiBSgCECICRQ0CIANBAXQhAyACIQQgAigCBEF4cSABRw0ACwsgAigCCCIDIAA2AgwgAiAANgIIIABBADYCGCAAIAI2AgwgACADNgIIDwsgBUEQaiAANgIAIAAgBDYCGCAAIAA2AgwgACAANgIIC5IDAQR/IAAoAgwhAgJAAkACQAJAIAFBgAJJDQAgACgCGCEDAkACQAJAIAIgAEcNACAAQRRBECAAKAIUIgIbaigCACIBDQFBACECDAILIAAoAggiASACNgIMIAIgATYCCAwBCyAAQRRqIABBEGogAhshBANAIAQhBSABIgJBFGogAkEQaiACKAIUIgEbIQQgAkEUQRAgARtqKAIAIgENAAsgBUEANgIACyADRQ0CAkACQCAAIAAoAhxBAnRB6ImLgABqIgEoAgBGDQAgAygCECAARg0BIAMgAjYCFCACDQMMBAsgASACNgIAIAJFDQQMAgsgAyACNgIQIAINAQwCCwJAIAIgACgCCCIERg0AIAQgAjYCDCACIAQ2AggPC0EAQQAoAoCNi4AAQX4gAUEDdndxNgKAjYuAAA8LIAIgAzYCGAJAIAAoAhAiAUUNACACIAE2AhAgASACNgIYCyAAKAIUIgFFDQAgAiABNgIUIAEgAjYCGA8LDwtBAEEAKAKEjYuAAEF+IAAoAhx3cTYChI2LgAALDQAgACABEMmBgIAAAAtUAAJAAkACQAJAIAENACADRQ0CAkAgAkEJSQ0AIAIgAxDagYCAACECDAILIAMQnoCAgAAhAgwBCyAAIAEgAiADEN+AgIAAIQILIAJFDQELIAIPCwALEAAgACABIAIgAxDfgYCAAAtKAQN/QQAhAwJAIAJFDQACQANAIAAtAAAiBCABLQAAIgVHDQEgAEEBaiEAIAFBAWohASACQX9qIgJFDQIMAAsLIAQgBWshAwsgAwtOAQF+AkACQCADQcAAcQ0AIANFDQEgAkEAIANrrYYgASADrSIEiIQhASACIASIIQIMAQsgAiADrYghAUIAIQILIAAgATcDACAAIAI3AwgLC66JBwEAQYCABAukiQcNYmVnaW4gPiBlbmQgKMADID4gwBApIHdoZW4gc2xpY2luZyBgwAFgwAARc3RhcnQgYnl0ZSBpbmRleCDAFiBpcyBvdXQgb2YgYm91bmRzIG9mIGDAAWDAAA9lbmQgYnl0ZSBpbmRleCDAFiBpcyBvdXQgb2YgYm91bmRzIG9mIGDAAWDAABFzdGFydCBieXRlIGluZGV4IMAmIGlzIG5vdCBhIGNoYXIgYm91bmRhcnk7IGl0IGlzIGluc2lkZSDACCAoYnl0ZXMgwAYpIG9mIGDAAWDAAA9lbmQgYnl0ZSBpbmRleCDAJiBpcyBub3QgYSBjaGFyIGJvdW5kYXJ5OyBpdCBpcyBpbnNpZGUgwAggKGJ5dGVzIMAGKSBvZiBgwAFgwADAATrAATrAABZzbGljZSBpbmRleCBzdGFydHMgYXQgwA0gYnV0IGVuZHMgYXQgwAAScmFuZ2Ugc3RhcnQgaW5kZXggwCIgb3V0IG9mIHJhbmdlIGZvciBzbGljZSBvZiBsZW5ndGggwAAQcmFuZ2UgZW5kIGluZGV4IMAiIG91dCBvZiByYW5nZSBmb3Igc2xpY2Ugb2YgbGVuZ3RoIMAAKmludGVybmFsIGVycm9yOiBlbnRlcmVkIHVucmVhY2hhYmxlIGNvZGU6IMAAJmEgcGFydCBvZiB0aGUgbWVzc2FnZSBjYW5ub3QgYmUgcmVhZDogwAAMcGFuaWNrZWQgYXQgwAI6IMAAL3J1c3RjLzU5ODA3NjE2ZTFmYTI1NDA3MjRiZmJhYzE0ZDc5NzZkN2U0YTM4NjAvbGlicmFyeS9jb3JlL3NyYy9zbGljZS9zb3J0L3NoYXJlZC9zbWFsbHNvcnQucnMAL3J1c3RjLzU5ODA3NjE2ZTFmYTI1NDA3MjRiZmJhYzE0ZDc5NzZkN2U0YTM4NjAvbGlicmFyeS9jb3JlL3NyYy9zbGljZS9zb3J0L3N0YWJsZS9xdWlja3NvcnQucnMAL3J1c3RjLzU5ODA3NjE2ZTFmYTI1NDA3MjRiZmJhYzE0ZDc5NzZkN2U0YTM4NjAvbGlicmFyeS9hbGxvYy9zcmMvZm10LnJzAGRlbmllZC1kb21haW5zL3NyYy9saW5rcy5ycwBkZW5pZWQtZG9tYWlucy9zcmMvaHRtbC5ycwAvcnVzdGMvNTk4MDc2MTZlMWZhMjU0MDcyNGJmYmFjMTRkNzk3NmQ3ZTRhMzg2MC9saWJyYXJ5L3N0ZC9zcmMvcGFuaWNraW5nLnJzAC9ydXN0Yy81OTgwNzYxNmUxZmEyNTQwNzI0YmZiYWMxNGQ3OTc2ZDdlNGEzODYwL2xpYnJhcnkvYWxsb2Mvc3JjL2NvbGxlY3Rpb25zL2J0cmVlL25hdmlnYXRlLnJzAC9ydXN0Yy81OTgwNzYxNmUxZmEyNTQwNzI0YmZiYWMxNGQ3OTc2ZDdlNGEzODYwL2xpYnJhcnkvY29yZS9zcmMvdW5pY29kZS9wcmludGFibGUucnMAL3J1c3RjLzU5ODA3NjE2ZTFmYTI1NDA3MjRiZmJhYzE0ZDc5NzZkN2U0YTM4NjAvbGlicmFyeS9hbGxvYy9zcmMvY29sbGVjdGlvbnMvYnRyZWUvbm9kZS5ycwAvcm9vdC8uY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL2lkbmEtMS4xLjAvc3JjL3B1bnljb2RlLnJzAC9ydXN0Yy81OTgwNzYxNmUxZmEyNTQwNzI0YmZiYWMxNGQ3OTc2ZDdlNGEzODYwL2xpYnJhcnkvY29yZS9zcmMvc3RyL21vZC5ycwAvcnVzdGMvNTk4MDc2MTZlMWZhMjU0MDcyNGJmYmFjMTRkNzk3NmQ3ZTRhMzg2MC9saWJyYXJ5L2FsbG9jL3NyYy9yYXdfdmVjL21vZC5ycwAvcnVzdC9kZXBzL2RsbWFsbG9jLTAuMi4xMS9zcmMvZGxtYWxsb2MucnMAL3Jvb3QvLmNhcmdvL3JlZ2lzdHJ5L3NyYy9pbmRleC5jcmF0ZXMuaW8tMTk0OWNmOGM2YjViNTU3Zi9zbWFsbHZlYy0xLjE2LjYvc3JjL2xpYi5ycwAvcm9vdC8uY2FyZ28vcmVnaXN0cnkvc3JjL2luZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL2ljdV9ub3JtYWxpemVyLTIuNC4wL3NyYy9saWIucnMAL3Jvb3QvLmNhcmdvL3JlZ2lzdHJ5L3NyYy9pbmRleC5jcmF0ZXMuaW8tMTk0OWNmOGM2YjViNTU3Zi9pZG5hLTEuMS4wL3NyYy91dHM0Ni5ycwAWdGhlIG1lc3NhZ2UgcmVmZXJzIHRvIMAoLCB3aGljaCBpcyBvbiB0aGUgbGlzdCBvZiBkZW5pZWQgZG9tYWlucwAD4oCcwCnigJ0gaW4g4oCcZG9tYWluc+KAnSBpcyBub3QgYSBkb21haW4gbmFtZQDAByAoMSA8PCDAASkAACQFAQBLAAAAUQMAABUAAABGcm9tU2VuZGVyUmVwbHktVG8AAIAHAQAEAAAAhAcBAAYAAACKBwEACAAAAFQDAQAaAAAAHAAAAA0AAABUAwEAGgAAAB0AAAAdAAAAVAMBABoAAAATAAAAGgAAADgDAQAbAAAAIQAAABwAAAA4AwEAGwAAACIAAAAaAAAAOAMBABsAAAAkAAAAGAAAADgDAQAbAAAAJQAAABsAAAA4AwEAGwAAABUAAABBAAAAaHR0cDpodHRwczp3d3cuYXNzZXJ0aW9uIGZhaWxlZDogbGVuID4gMHIEAQBbAAAAbwEAAAkAAAC8AwEAXwAAAMYAAAAnAAAAYXNzZXJ0aW9uIGZhaWxlZDogaWR4IDwgQ0FQQUNJVFlhc3NlcnRpb24gZmFpbGVkOiBlZGdlLmhlaWdodCA9PSBzZWxmLmhlaWdodCAtIDFyBAEAWwAAALYCAAAJAAAAcgQBAFsAAAC6AgAACQAAAHIEAQBbAAAA8AAAAE0AAABhc3NlcnRpb24gZmFpbGVkOiBzcmMubGVuKCkgPT0gZHN0LmxlbigpcgQBAFsAAABUBwAABQAAAHIEAQBbAAAA0AQAACMAAAByBAEAWwAAABMFAAAkAAAAYXNzZXJ0aW9uIGZhaWxlZDogZWRnZS5oZWlnaHQgPT0gc2VsZi5ub2RlLmhlaWdodCAtIDEAAAByBAEAWwAAAAMEAAAJAAAAYXNzZXJ0aW9uIGZhaWxlZDogb2xkX2xlZnRfbGVuID49IGNvdW50AHIEAQBbAAAAAgYAAA0AAAC8AwEAXwAAAFgCAAAwAAAAvAMBAF8AAAAWAgAALwAAALwDAQBfAAAAoQAAACQAAABkb21haW5zNS43LjFERU5JRURfTElOS19ET01BSU5ERU5JRURfU0VOREVSX0RPTUFJTmRlbmllZC1kb21haW5zMC4xLjBSZWplY3RzIG1lc3NhZ2VzIHRoYXQgbGluayB0bywgb3IgY29tZSBmcm9tLCBhIGRlbmllZCBkb21haW4u77+9AAAAcAUBAFAAAAAcAAAABQAAAA8AAAAMAAAABAAAABAAAAARAAAAEgAAAAAAAAAAAAAAAQAAABMAAABhIGZvcm1hdHRpbmcgdHJhaXQgaW1wbGVtZW50YXRpb24gcmV0dXJuZWQgYW4gZXJyb3Igd2hlbiB0aGUgdW5kZXJseWluZyBzdHJlYW0gZGlkIG5vdAAA7wIBAEgAAACPAgAADgAAAEVycm9yqgEKAQQBBRcBHwEABAwOBQcBAQFWAR0SAQICBAEBBgEBAwEBARQBUwGLCKYBJgIBBiknDgEBAQIBAgEBCBsEBB0LBTgBBw5mAQgECAQDCgMCARAwDWUYIQkCBAEFGAITExkHCwUYAQcHAQgqCgwDBwZMARABAwQPDRMBCAICAhYBBwEBAwQDCAICAgIBAQgBBAIBBQwCCgEEAwEGBAICFgEHAQIBAgECBAUEAgICBAEHBAEBEQYLAwEJAQMBFgEHAQIBBQMJAQMBAgMBDwQVBAQDAQgCAgIWAQcBAgEFAwgCAgICCQIEAgEFDQEQAgEGAwMBBAMCAQEBAgMCAwMDDAQFAwMBAwMBBgEoDQEDARcBEAMIAQMBAwgCAQMBAgIEHAQBCAEDARcBCgEFAwgBAwEDCAIFAwEEDQMMDQEDASkCCAEDAQMBAQUEBwUWBgEDARIDGAEJAQECBwgGAQEBCBICDToFBwYBMwIBAQEFARgBAQETAQMCBQEBBgEOBCABPwgBJAQTBBABJEM3AQECBRBACgQCJgEBBQECKwEAAQQCBwEBAQQCKQEEAiEBBAIHAQEBBAIPATkBBAJDJRAQVgIGAwACEQEaBUsDCwcUCxUMFAwNAQMBAgw0AhMOAQQBQ1kHKwVGCh8BDAQJFx4CBQssBBo2HAQ/AhQyARcCCwMxNAEPAQgzKgIECiwBCw43FgMKJAILBSsCAykEAQYBAgMBBcATIgsAAgYCJgIGAggBAQEBAQEBHwI1AQcBAQMDAQcDBAIGBA0FAwEHdAENARANZQEEAQIKAQEDBQYBAQEBAQEEAQsCBAUFBAERKQA0AOUGBAMCDCYBAQUBAjgHARAXCQcBBwEHAQcBBwEHAQcBBwEgLwEAAxkJBwUCBQRWBgMBWgEEBSsBXhEgMBAAAEAAQy4CAAMQCgIULwUIA3EnCQJnAlIUFQEhGDQMRAEBLAYDAQEDCiEFIw0dAzMBDA8BEBAKBQE3CQ4SFwNFAQEBARgDAhACBAsGAgYCBgkHAQcBKwEOBnsVAAwXBDEAAAJqJgcMBQUMAQ0BBQEBAQIBAgFsIQASQAI2KAx0BQGHJBoGGgtZAwYCBgIGAgMjDAEaARMBAgEPAg4ie0U1AB0DMS8gDR4FKwUeAiQECAEFKp4SJAQkBCgINAwLAQ8BBwECAQsBDwEHAQIDNAwACRYKCBgGASoBCUUGAgEBLAECAwECFwoXCR9BEwECChYKGgYaJjgGAkAEAQIFCAEDAR0qHQMdIwgBHBs2ChYKEw0Sbkk3Mw0zDSgiHAMBBRf6KgECAwIQBjIDAx0KAQgWKhIuFRsXCUYrBQo5CQENGRczEQQIIwMBCUABBAkCCgEBASMSASICAQYEPgcBAQEEAQ8BCgc5FwQBCAICAhYBBwECAQUDCAICAgIDAQYBBQccCgEBAgEBJgEKAQECAQEEAQIDAQEBLEIBAwEEFAMeQgICAQG4NgIHGQYiPwEBAwE7NgIBRxsCDhUHuTlnQB8IAgECCAECAR4BAgICAgRdCAIuAgYBAQECGzMCChFIBQESSWcIWCEfCQEtAQcBATEeAhYBDkkHAQIBLAMBAQIBAwEBAgIYBgECASUBAgEEAQEXLAAXCREBKQMDbwFPAGZvEcQAYQ8AEQYZAAUAAC8AAAcfEU8RHhIwEAQfFQUTAC3TQCAZAhksSwQ5BxFAAgEBDAcJACkgYXMABAEHAQIBAA8BHQMCAQ4ECAAAawUNAwkHCgQBAFUBRwECAgECAgIEAQwBAQEHAUEBBAIIAQcBHAEEAQUBAQMHAQACGQEZAR8BGQEfARkBHwEZAR8BGQEIAB8GBtUHARECBwECAQUFPiEBcC0KBxABAB4SLAAc5B4CAc8fARYIAuAHAQQBAgEPAcU7RAMBAwEABAEbAQIBAQIBAQoBBAEBAQEGAQQBAQEBAQEDAQIBAQIBAQEBAQEBAQEBAgEBAgQBBwEEAQQBAQEKAREFAwEFAREAGgYaBhoAACAAAgACAA8AAAAAAAUAAAICAgICAgICAgICAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAgAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcAAHAC0BAQECAQIBAUgLMBUQAWUHAgYCAgEEIwEeG1sLOgkJARgEAQkBAwEFKwM7CSoYASA3AQEBBAgEAQMHCgIdAToBAQECBAgBCQEKAhoBAgI5AQQCBAICAwMBHgIDAQsCOQEEBQECBAEUAhYGAQE6AQECAQQIAQcDCgIeATsBAQEMAQkBKAEDATcBAQMFAwEEBwILAh0BOgECAgEBAwMBBAcCCwIcAjkCAQECBAgBCQEKAh0BSAEEAQIDAQEIAVEBAgcMCGIBAgkLB0kCGwEBAQEBNw4BBQECBQsBJAkBZgQBBgECAgIZAgQDEAQNAQICBgEPAQADAAQcAx0CHgJAAgEHCAECCwkBLQMBAXUCIgF2AwQCCQEGA9sCAgE6AQEHAQEBAQIIBgoCATAuAgwUBDAKBAMmCQwCIAQCBjgBAQIDAQEFOAgCApgDAQ0BBwQBBgEDAsZAAAHDIQADjQFgIAAGaQIABAEKIAJQAgABAwEEARkCBQGXAhoSDQEmCBkLAQEsAzABAgQCAgIBJAFDBgICAgIMAQgBLwEzAQEDAgIFAgEBKgIIAe4BAgEEAQABABAQEAACAAHiAZUFAAMBAgUEKAMEAaUCAARBBQACTQZGCzEEewE2DykBAgIKAzEEAgIHAT0DJAUBCD4BDAI0CQEBCAQCAV8DAgQGAQIBnQEDCBUCOQIBAQEBDAEJAQ4HAwVDAQIGAQECAQEDBAMBAQ4CVQgCAwEBFwFRAQIGAQECAQECAQLrAQIEBgIBAhsCVQgCAQECagEBAQIIZQEBAQIEAQUACQEC9QEKBAQBkAQCAgQBIAooBgIECAEJBgIDLg0BAsYBAQMBAckHAQYBAVIWAgcBAgECegYDAQECAQcBAUgCAwEBAQACCwI0BQUDFwEAAQYPAAwDAwAFOwcAAT8EUQELAgACAC4CFwAFAwYICAIHHgSUAwA3BDIIAQ4BFgUBDwAHARECBwECAQVkAaAHAAE9BAAE/gLzAQIBBwIFAQAHbQcAYIDwALICBQECAwAKhgrGCgAKdgoEBmwKdgp2CgIGbg1zCggHZwpoBwcTbQpgCnYKRhQACkYKABQAA+8KBgoWCgAKgAulCgYKtgpWCoYKBgoAAQMGBgrGMwIFADxOFgAeAAEAARkJDgMABIoKHggBDyAKJw8ACrwKAAaaCiYKxgoWClYKAAoACgAtDDkRAgAbJAQdAQgBhgXKCgAIGQcnCUsFFgagAgIQAi5ACTQCHgNLBWgIGAgpBwAGMAoGCgAfngoqBHAHhh6ACjwKkAoHFPsKAAp2CgAKZgoGFEwMABNdCgAKVh3jCkYKNgoACmYVAG8ACgAKVgqGCgEHAAoAFwADAAoAFAwUbBkAMgAKAAoACvcKAAmACgA7AQMBBEwtAQ8ADQAKADAxMjM0NTY3ODlhYmNkZWYgeyAsIDogIHsKLAp9IH0AAAAAAAAADAAAAAQAAAAUAAAAFQAAABYAAABbLi4uXWNhbGxlZCBgT3B0aW9uOjp1bndyYXAoKWAgb24gYSBgTm9uZWAgdmFsdWUwMDAxMDIwMzA0MDUwNjA3MDgwOTEwMTExMjEzMTQxNTE2MTcxODE5MjAyMTIyMjMyNDI1MjYyNzI4MjkzMDMxMzIzMzM0MzUzNjM3MzgzOTQwNDE0MjQzNDQ0NTQ2NDc0ODQ5NTA1MTUyNTM1NDU1NTY1NzU4NTk2MDYxNjI2MzY0NjU2NjY3Njg2OTcwNzE3MjczNzQ3NTc2Nzc3ODc5ODA4MTgyODM4NDg1ODY4Nzg4ODk5MDkxOTI5Mzk0OTU5Njk3OTg5OQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAwMDAwMDAwMDAwMDAwMDAwQEBAQEAAAAAAAAAAAAAAAABgEBAwEEAgUHBwIICAkCCgULAg4EEAERAhIFExwUARUCFwIZDRwFHQgfASQBagRrAm4CrwOxArwCzwLRAtQM1QnWAtcC2gHgBeEC5gHnBOgC7iDwBPgC+gX7AQwnOz5OT4+enp97i5OWorK6hrEGBwk2PT5W89DRBBQYNjdWV3+qrq+9NeASh4mOngQNDhESKTE0OkVGSUpOT2RlioyNj7bBw8TGy9ZctrcbHAcICgsUFzY5Oqip2NkJN5CRqAcKOz5maY+SEW9fv+7vWmK5uvT8/1NUmpsuLycoVZ2goaOkp6iturzEBgsMFR06P0VRpqfMzaAHGRoiJT4/3+fs7//FxgQgIyUmKDM4OkhKTFBTVVZYWlxeYGNlZmtzeH1/iqSqr7DA0K6vbm/H3d6TXiJ7BQMELQNmAwEvLoCCHQMxDxwEJAkeBSsFRAQOKoCqBiQEJAQoCDQLTgM0DIE3CRYKCBg7RTkDYwgJMBYFIQMbBRsmOARLBS8ECgcJB0AgJwQMCTYDOgUaBwQMB1BJNzMNMwcuCAoGJgMdCAKA0FIQBggJIS4IKhYaJhwUFwlOBCQJRA0ZBwoGSAgnCXULQj4qBjsFCgZRBgEFEAMFC1kIAh1iHkgICoCmXiJFCwoGDRM6BgoGFBwsBBeAuTxkUwxICQpGRRtICFMNSQcKVghYIg4KBkYKHQNHSTcDDggKBjkHCgYsBAqA9hkHOwMdVQEPMg2Dm2Z1C4DEikxjDYQwEBYKj5sFgkeauTqGxoI5ByoEXAYmCkYKKAUTgbA6gMZbBTQsSwQ5BxFABQsHCZzWKSBhc6H9gTMPAR0GDgQIgYyJBGsFDQMJBxCPYID9A4G0BhcPEQ9HCXQ8gPYKcwhwFUZ6FAwUDFcJGYCHgUcDhUIPFYRQHwYGgNUrBT4hAXAtAxoEAoFAHxE6BQGB0CqA1isEAYDANggCgOCA9ylMBAoEAoMRREw9gMI8BgEEVQUbNAKBDiwEZAxWCoCuOB0NLAQJBwIOBoCag9kDEQMNA4DaBgwEAQ8MBDgICgYoCCwEAg4JJ4FYCB0DCwM7BB4ECgeA+4QFAAEDBQUGBgIHBggHCREKHAsZDBkNEA4MDwQQAxISEwkWARcEGAEZAxoJGwEcAh8WIAMrAi0LLgEwBDECMgGpAqoEqwj6AvsF/gP/Ca14eYuNojBXWIuMkBzdDg9LTPv8Li8/XF1f4oSNjpGSqbG6u8XGycre5OX/AAQREikxNDc6Oz1JSl2EjpKpsbS6u8bKzs/k5QAEDQ4REikxNDo7RUZJSl5kZYSRm53Jzs8NESk6O0VJV1teX2RljZGptLq7xcnf5OXwDRFFSWRlgISyvL6/1dfw8YOFi6Smvr/Fx8/a20iYvc3Gzs9JTk9XWV5fiY6Psba3v8HGx9cRFhdbXPb3/v+AbXHe3w4fbm8cHV99fq6v3t9Nu7wWFx4fRkdOT1haXF5+f7XF1NXc8PH1cnOPdHUmLi+nr7e/x8/X35oAQJeYMI8fzv9OT1pbBwgPECcv7u9ubzc9P0JFU2d1yMnQ0djZ5/7/ACBfIoLfBIJECBsEBhGBrA6AqwUgB4EcAxkIAQQvBDQEBwMBBwYHEQpQDxIHVQcDBBwKCQMIAwcDAgMDAwwEBQMLBgEOFQVOBxsHVwcCBRgMUARDAy0DAQQRBg8MOgQdJV8gbQRqJYDIBYKwAxoGgv0DWQcWCRgJFAwUDGoGCgYaBlkHKwVGCiwEDAQBAzELLAQaBgsDgKwGCgZMFID0CDwDDwM+BTgIKwWC/xEYCC8RLQMiDiEPgIwEgpoWCxWIlAUvBTsHAg4YCYC+InQMgNYagRAFgOEJ8p4DNwmBXBSAuAiA3RQ8AwoGOAhGCAwGdAseA1oEWQmAgxgcChYJTASAigarpAwXBDGhBIHaJgcMBQWCsyAqBkwEgI0EgL4DGwMPDRwEAQBVAAAACgAAACsAAAAcBAEAVQAAABoAAAA2AAAAYXR0ZW1wdCB0byBkaXZpZGUgYnkgemVyb2F0dGVtcHQgdG8gY2FsY3VsYXRlIHRoZSByZW1haW5kZXIgd2l0aCBhIGRpdmlzb3Igb2YgemVybwAAwgIAAEkSgAFtFsAzFh+AOLYkAEUALOBNBTAgTgA04FLATeBVjaQAVg2mQFak18BWAPlAYW764GE+/QBigALBZDcH4WngHsFvmiMhmJAvgZkwNCGa+0OBmkdGAZsAYUGbAGhhmzlqoZtAbcGb1oyhnfCvQaAjseGg/LLBoQC8AaMA1CGjptZhpADfAamQ4uGr0OThrgDuYa8w8eGyAAAiu+Cm4rseuAK8rs5CvOHrgrxe7sK8APgCvR76Ir0AAEO9SxNjvXo0g716NNS9AAMAAIMEIACRBWAAXROgABIXIB8MIGAf7yxgKyow4CtvpqAsAqggLR77IC4A/mA2nv+gNv0BITcBCmE3JA0hOKsOoTkvGCE68x4hS0A0oVMeYeFU8GphVU9v4VWdvGFWAM9hV2XRoVcA2iFYAOChWa7iIVvs5OFc0OhhXSAA7l7wAX9fYAYAAGYJ4ABAEKABaRPgBe4WYAZGGaAGcCCgB2AkoAl2J+AK/SxgCwcwoAuSMeALIKagDDCoIA7wq6AOEP8gEAcBYRDhAqEQWAhhEfoM4RJgDqEWUBRhF1AW4RngGGEa8BthG1Af4RsAJCEdMGGhHWBq4R1wbSEegG4hH/RvYR/wzKEfwNLhH87XISBA4eEg8OIhIfDkYSHH6KEhcewhIgDxoSLw++Ej+vsyJHVzZXItcHJvdmlkZWQgY29tcGFyaXNvbiBmdW5jdGlvbiBkb2VzIG5vdCBjb3JyZWN0bHkgaW1wbGVtZW50IGEgdG90YWwgb3JkZXIvAgEAXwAAAFwDAAAFAAAALi4gICAgMHgwMTIzNDU2Nzg5QUJDREVGAAA6AEUDmALWDJYBNRttAQXYZAAF2BIABtgwABjYNAAb2DEAZ90b2AIAY90BwGltZ90BwGhtad0BwGptAwCw3A4AutwRAL3cFACv3TAABdgBALjdAcC6FbndAcC7FTEABdi53AHAvBQxAAXYudwBwLsUMQAF2LncAcC+FDIAMN0G2DXdAcA4GQMAHt0KAB/dDQAg3RoAKd0xABjYHt0BwCJhMQAY2B7dAcAhYTAAGNgDAB7dAcAjYSHdAcAmYSLdAcAnYSndAcAkYTAAGNgBAB7dAcAlYSHdAcAoYTUbVACZMG0AmjDqAATYBwC43yYAuN8RALvfFADC3xcAyd8wAATYAgCC3wHAgxOQ3wHAkRPC3wHAyBMxAATYwt8BwMcTMQAE2ITfAcCFEzAABNgBAIvfAcCOE8LfAcDFE7rcCgAn3RQAPt8bAFffMQAE2EffAcBMEzAABNgCAJncAcCaEJvcAcCcEKXcAcCrEDAABNgBADHdAcAuETLdAcAvETEABNhH3wHASxMKABEbDgA+GwYAPhtAmz8bQZtCG0ObERsSmzobO5s8Gz2bBRsGmwcbCJsJGwqbCxsMmw0bDpsvAK0wPgDGMB4A2zAOAPEwBgDxMPmw8jD6sP0w/rDbMNyw7zD3sPAw+LDSMAYA0jDTsNUw1rDYMNmwxjDHsMgwybDPMNCwuTAOAL8wBgC/MMCwwTDCsMQwxbC5MLqwuzC8sL0wvrCzMAYAszC0sLUwtrC3MLiwrTCusK8wsLCxMLKwYTAeAHUwDgCdMAYAnTCesKYw9LCrMKywdTB2sHgwebB7MHywaDAGAGgwabBvMHCwcjBzsGEwYrBkMGWwZjBnsFUwDgBbMAYAWzBcsF0wXrBfMGCwVTBWsFcwWLBZMFqwTzAGAE8wULBRMFKwUzBUsEYwlLBLMEywTTBOsAkAzzAKAM8w0bDSMNSw1TDXsNgw2rDbMN2wbzBxsHIwdLB1MHeweDB6sHswfbDKDRUAyg0IAM8NCwDfDQwALhAwACUQJpABANkN2o3cDd2NMADZDdyNMADZDd6N1gwGAD4NBwBXDTAARg1MjTAAxgzIjAEARg1KjUcNS40+CzAA1wsZANcLDABWDA8AwgwQANUMAgC/DMCMxgzHjMoMy4wBAJILlIvGC8yLMABGDEiMMADGDMqMPgsKAFYLCwBXCwwAvgsBAMYLyovHC8uLMABHC0uLMABHC0iLMABHC0yLVQYXAFUGCAA8CQkAvgkOANcJMADHCcyJMAAnBiWGAgAoCSmJMAkxiTMJNIkwAMcJy4lFAxIAUwauAFQGBQDBBgYAwQbChtIG04bVBsCGJwYjhkgGJIZKBiaGAAA+ACYfTgBmHyYAbh8SAHwfCAB8H/Kfth+3n8Yfx5/2H/efbh+un28fr59wH7KfdB/Cn2ofCABqH6qfax+rn2wfrJ9tH62fZh+mn2cfp59oH6ifaR+pny4fEgBiHwgAYh+in2Mfo59kH6SfZR+lny4fnp8vH5+fYB+gn2EfoZ8qHwgAKh+anysfm58sH5yfLR+dnyYflp8nH5efKB+YnykfmZ8GHyYADh8SACIfCAAiH5KfIx+TnyQflJ8lH5WfDh+Onw8fj58gH5CfIR+RnwofCAAKH4qfCx+LnwwfjJ8NH42fBh+Gnwcfh58IH4ifCR+Jn8kDEgACHwgAAh+CnwMfg58EH4SfBR+Fn8kD85/OA/SfAB+AnwEfgZ+sAwgArAO0n64DxJ+xA7OftwPDn5EDvJ+XA8yfqQP8nzAAJwYihhMDTwInA3IBMAP3ADADTgAxA1sAOAOCAEIDHAAoHyQAUR8SAGgfCABoH26faR9vn78fz5/+H9+fUR9Xn1kfX59gH2afYR9nnzEfCAAxHzefOB8+nzkfP59QH1afKB8unykfL58wHzafywMQAAgfCAAIHw6fCR8PnyAfJp8hHyefywPnnwAfBp8BHwefuQMIALkD1p/FA+afyQP2n8oD15+oAMGfsQO2n7cDxp8FAGUABgBlABueaQAtnnUAdZ5FABqeSQAsnlUAdJ4QAGIAFABsAAoAbAA7nm4ASZ5yAF+edABvnnoAlZ5iAAeeZAAPnmgAlp5rADWeTgAIAE4ASJ5SAF6eVABunloAlJ5CAAaeRAAOnksANJ5MADqeKwByIjYAhyIaAKkiDgCzIgYAsyLrorQi7KK1Iu2iqSKuoqsir6KyIuqihyKJopEi4qKSIuOioiKsoqgiraJ7Ig4AgiIGAIIihKKDIoWihiKIonsigaJ8IuCifSLhonIidKJzInWidiJ4oncieaJ6IoCiCyIaAEUiDgBhIgYAYSJiomQicKJlInGiRSJHokgiSaJNIm2iCyIMoiMiJKIlIiaiPCJBokMiRKKUIQ4A1CEGANQhzqEDIgSiCCIJopQhrqHQIc2h0iHPoTwAbqI9AGCiPgBvopAhmqGSIZuhJwMKACgDPwAtA1QALgMBAEgAKp5oACueFQBjABoAawAOAHIABgByAFeBcwBfgXQAY4FrADeBbAA8gW4ARoFjAOeAZAARnmUAKYJnACOBaAApnksADgBSAAYAUgBWgVMAXoFUAGKBSwA2gUwAO4FOAEWBQwDHgEQAEJ5FACiCRwAigUgAKJ4JAGEACgBhAAWBZQAZgWkAL4FvAOuBdQBzgUEABIFFABiBSQAugU8A6oFVAHKBCwBkAA4AbgAGAG4AS550AHGedQB3nmQAE55lABmebAA9nk4ABgBOAEqeVABwnlUAdp5EABKeRQAYnkwAPJ4jA4EAIwMOACQDcwAlA3YAJgMDAFMAGIJUABqCcwAZgnQAG4IpAGQAMgBzABoAeQAOAKEBBgChAeOerwHwnrAB8Z55APWeegCTnqAB4p5zAGOedABtnnUA5Z52AH+edwCJnmwACgBsADeebQBDnm4AR55vAM2ecgBbnmQADZ5lALmeaAAlnmkAy55rADOeTwAaAFYADgBaAAYAWgCSnmEAoZ5iAAWeVgB+nlcAiJ5ZAPSeTwDMnlIAWp5TAGKeVABsnlUA5J5JAAoASQDKnksAMp5MADaeTQBCnk4ARp5BAKCeQgAEnkQADJ5FALieSAAkngEAVQBynnUAc54BAEEAAJ5hAAGeEwMMABQDLQAbAwMATwCggVUAr4FvAKGBdQCwgQ0AtQMQAL8DCAC/A0CfwQPkn8UDUJ/JA2CftQMQn7cDIJ+5AzCfmQMIAJkDOJ+fA0ifqQNon7EDAJ+RAwiflQMYn5cDKJ8PALEDEgC/AwgAvwNBn8ED5Z/FA1GfyQNhn7EDAZ+1AxGftwMhn7kDMZ+fAwgAnwNJn6ED7J+lA1mfqQNpn5EDCZ+VAxmflwMpn5kDOZ8IA5IBCwOxAAsDJAAMAzEADwOIABEDCwBhAA4AbwAGAG8AD4JyABOCdQAXgmEAA4JlAAeCaQALgk8ABgBPAA6CUgASglUAFoJBAAKCRQAGgkkACoIFAHUABgB1AHGBIwTyhEME84RPAFCBVQBwgW8AUYEkAGQALABvABYAegAKAHoAfoHcANmB/ADagbcB7oGSAu+BbwDSgXIAWYFzAGGBdABlgXUA1IFpAAoAaQDQgWoA8IFrAOmBbAA+gW4ASIFkAA+BZQAbgWcA54FoAB+CTgAUAFQACgBUAGSBVQDTgVoAfYFhAM6BYwANgU4AR4FPANGBUgBYgVMAYIFHAAoARwDmgUgAHoJJAM+BSwDogUwAPYFBAM2BQwAMgUQADoFFABqBDQBlABAAcgAIAHIAEYJ1ABWCdAR2hHUEd4RlAAWCaQAJgm8ADYJPAAgATwAMglIAEIJVABSCYQABgkEAAIJFAASCSQAIgggDEgAJA5wACgMFAHUABgB1AG+BdwCYnnkAmZ5BAMWAVQBugWEA5YAAADUA0gNEADUEIgBLBBAA2AQIANgE2oTZBNuE6ATqhOkE64RLBPmETQTthFYEV4Q4BAgAOATlhD4E54RDBPGERwT1hDUEUYQ2BN2ENwTfhBgEEAAnBAgAJwT0hCsE+IQtBOyEMATThBgE5IQeBOaEIwTwhBUEBgAVBAGEFgTchBcE3oTSA9SDBgQHhBAE0oRvACIA9QAQAJkDCACZA6qDpQOrg7kDyoPFA8uD9QBPnmoBep5rAXuedwAIAHcAhZ54AI2eeQD/gNUATp5vAPaAdACXnnUA/IBXABAAYQAIAGEA5IBlAOuAaAAnnmkA74BXAISeWACMnlkAeIFJAAYASQDPgE8A1oBVANyAQQDEgEUAy4BIACaeFwDCAB4AAgEOAKEBBgChAd+erwHsnrAB7Z4CAbKeAwGznqAB3p7iAAYA4gCpnuoAw570ANWewgConsoAwp7UANSeYQAOAG8ABgBvAM+edQDnnnkA955hAKOeZQC7nmkAyZ5PAAYATwDOnlUA5p5ZAPaeQQCinkUAup5JAMieAwONAQMDhgAEA8sABgM4AQcDLgBkAEQAdwAkAGABFABiHgwAYh5onmMeaZ4B2AEA0t0BwMkF2t0BwOQFYAFmnmEBZ55/AZueegAGAHoAfIFaAWSeWwFlnncAh554AIueeQCPnm4ADgByAAYAcgBZnnMAYZ50AGuebgBFnm8AL4JwAFeeZwAGAGcAIYFoACOebQBBnmQAC55lABeBZgAfnk8AHgBYAA4AYQAGAGEAJ4JiAAOeYwALgVgAip5ZAI6eWgB7gVMABgBTAGCeVABqnlcAhp5PAC6CUABWnlIAWJ5GAA4ASQAGAEkAMIFNAECeTgBEnkYAHp5HACCBSAAinkEAJoJCAAKeQwAKgUQACp5FABaBGwB2ACIA9AAQAKABCACgAeCeoQHhnq8B7p6wAe+e9ADXngIBtJ4DAbWeygAIAMoAxJ7UANae4gCrnuoAxZ52AH2eeQD5nsIAqp5ZABAAaQAIAGkAKYFuAPGAbwD1gHUAaYFZAPieYQDjgGUAvZ5OAAgATgDRgE8A1YBVAGiBVgB8nkEAw4BFALyeSQAogSsA9gA2ALEDGgA4BA4ANx4GADceOZ5aHlyeWx5dnjgE44RDBO+ENh44nrEDsZ+5A9GfxQPhnxgE4oQjBO6EJwIOAJEDBgCRA7mfmQPZn6UD6Z8nAuGBLgIwgi8CMYL2ACuC/ADWgeoB7IHrAe2BJgLggW8AGgDVAA4A5AAGAOQA34HmAOOB9QAtgtUALILWACqC3ADVgW8ATYF1AGuBeQAzgsQA3oHGAOKBVQAOAGUABgBlABOBZwAhnmkAK4FVAGqBWQAygmEAAYFBAACBRQASgUcAIJ5JACqBTwBMgR8ApQMmACMEEgA4BAgAOAQ5hEMEXoSgHraeoR63niMEDoQwBNGENQTXhDYEwoQQBAgAEATQhBUE1oQWBMGEGAQZhKUD6J+xA7CfuQPQn8UD4J9nABIAKAIIACgCHJ4pAh2ekQO4n5kD2J9nAB+BaQAtgW8AT4F1AG2BTwAIAE8AToFVAGyBYQADgWUAFYFBAAKBRQAUgUcAHoFJACyBAANSAAEDIAECAx8AZwAmAHkAEgC4HggAuB7Gnrkex57MHtiezR7ZnnkAd4F6AJGeoB6snqEerZ5vAAgAbwD0gHMAXYF1APuAdwB1gWcAHYFoACWBaQDugGoANYFTABIAWgAIAFoAkJ5hAOKAYwAJgWUA6oBTAFyBVQDbgFcAdIFZAHaBSAAIAEgAJIFJAM6ASgA0gU8A1IBBAMKAQwAIgUUAyoBHAByBAABTALEDZgAgHzIASB8aAGAfDgBpHwYAaR9rn78fzZ/+H92fYB9in2EfY59oH2qfSB9Kn0kfS59QH1KfUR9Tn1kfW58xHwoAMR8znzgfOp85HzufQB9Cn0EfQ58gHyKfIR8jnygfKp8pHyufMB8ynxgEGgAIHw4AER8GABEfE58YHxqfGR8bnwgfCp8JHwufEB8SnxgEDYQ1BFCEOARdhAAfAp8BHwOfxQMKAMUDep/JA3yfygPSn8sD4p8VBACEsQNwn7UDcp+3A3SfuQN2n78DeJ/iADIAoAEaAJUDDgCfAwYAnwP4n6UD6p+pA/qflQPIn5cDyp+ZA9qfoAHcnqEB3Z6vAeqesAHrnpEDup8DAQoAAwGxnhIBFJ4TARWeTAFQnk0BUZ7iAKee6gDBnvQA0578ANyBAgGwnmkAGgB5AA4AygAGAMoAwJ7UANKe3ADbgXkA856oAO2fwgCmnmkA7IBuAPmBbwDygHUA+YB3AIGeVQAKAFUA2YBXAICeWQDynmEA4IBlAOiAQQDAgEUAyIBJAMyATgD4gU8A0oAAAHQAEwGUADoESgA4HyQAUR8SAGgfCABoH2yfaR9tn78fzp/+H96fUR9Vn1kfXZ9gH2SfYR9ln0EfCABBH0WfSB9Mn0kfTZ9QH1SfOB88nzkfPZ9AH0SfGB8SACgfCAAoHyyfKR8tnzAfNJ8xHzWfGB8cnxkfHZ8gHySfIR8lnwgfCAAIHwyfCR8NnxAfFJ8RHxWfOgRchAAfBJ8BHwWfpQMkAMUDEgDSAwgA0gPTgxMEA4QaBAyEMwRThMUDzYPJA86DygOQg8sDsIO1AwgAtQOtg7cDroO5A6+DvwPMg6UDjoOpA4+DsQOsg68BEACVAwgAlQOIg5cDiYOZA4qDnwOMg68B6J6wAemekQOGg2gBCABoAXieaQF5nqAB2p6hAdueEwEXnkwBUp5NAVOecwBIANgAJADvABIA/AAIAPwA2IECAa6eAwGvnhIBFp7vAC+e9ADRnvUATZ74AP+B5QAIAOUA+4HmAP2B5wAJnuoAv57YAP6B3ADXgeIApZ7FABAAygAIAMoAvp7PAC6e1ADQntUATJ7FAPqBxgD8gccACJ55AAgAeQD9gHoAeoGoAIWDwgCknnMAW4F1APqAdwCDnlcAJABpABIAbgAIAG4ARIFvAPOAcABVnnIAVYFpAO2AawAxnmwAOoFtAD+eYQAIAGEA4YBjAAeBZQDpgGcA9YFXAIKeWQDdgFoAeYFNABAAUAAIAFAAVJ5SAFSBUwBagVUA2oBNAD6eTgBDgU8A04BHAAgARwD0gUkAzYBLADCeTAA5gUEAwYBDAAaBRQDJgAQhAQBeCgAA6QW8BcIF6QW8BcEFQQAKA8kDQgNFA8kDAQNFA8kDAANFA8UDCANCA8UDCAMBA8UDCAMAA7kDCANCA7kDCAMBA7kDCAMAA7cDQgNFA7cDAQNFA7cDAANFA7EDQgNFA7EDAQNFA7EDAANFA6kDFANCA0UDqQMTA0IDRQOpAxQDAQNFA6kDEwMBA0UDqQMUAwADRQOpAxMDAANFA6kDFANFA6kDEwNFA8kDFANCA0UDyQMTA0IDRQPJAxQDAQNFA8kDEwMBA0UDyQMUAwADRQPJAxMDAANFA8kDFANFA8kDEwNFA5cDFANCA0UDlwMTA0IDRQOXAxQDAQNFA5cDEwMBA0UDlwMUAwADRQOXAxMDAANFA5cDFANFA5cDEwNFA7cDFANCA0UDtwMTA0IDRQO3AxQDAQNFA7cDEwMBA0UDtwMUAwADRQO3AxMDAANFA7cDFANFA7cDEwNFA5EDFANCA0UDkQMTA0IDRQORAxQDAQNFA5EDEwMBA0UDkQMUAwADRQORAxMDAANFA5EDFANFA5EDEwNFA7EDFANCA0UDsQMTA0IDRQOxAxQDAQNFA7EDEwMBA0UDsQMUAwADRQOxAxMDAANFA7EDFANFA7EDEwNFA6UDFANCA6UDFAMBA6UDFAMAA8UDFANCA8UDEwNCA8UDFAMBA8UDEwMBA8UDFAMAA8UDEwMAA58DFAMBA58DEwMBA58DFAMAA58DEwMAA78DFAMBA78DEwMBA78DFAMAA78DEwMAA5kDFANCA5kDEwNCA5kDFAMBA5kDEwMBA5kDFAMAA5kDEwMAA7kDFANCA7kDEwNCA7kDFAMBA7kDEwMBA7kDFAMAA7kDEwMAA5UDFAMBA5UDEwMBA5UDFAMAA5UDEwMAA7UDFAMBA7UDEwMBA7UDFAMAA7UDEwMAA3UAGwMjA1UAGwMjA3UAGwMDA1UAGwMDA3UAGwMJA1UAGwMJA3UAGwMAA1UAGwMAA3UAGwMBA1UAGwMBA28AGwMjA08AGwMjA28AGwMDA08AGwMDA28AGwMJA08AGwMJA28AGwMAA08AGwMAA28AGwMBA08AGwMBA28AIwMCA08AIwMCA28AAgMDA08AAgMDA28AAgMJA08AAgMJA28AAgMAA08AAgMAA28AAgMBA08AAgMBA2UAIwMCA0UAIwMCA2UAAgMDA0UAAgMDA2UAAgMJA0UAAgMJA2UAAgMAA0UAAgMAA2UAAgMBA0UAAgMBA2EAIwMGA0EAIwMGA2EABgMDA0EABgMDA2EABgMJA0EABgMJA2EABgMAA0EABgMAA2EABgMBA0EABgMBA2EAIwMCA0EAIwMCA2EAAgMDA0EAAgMDA2EAAgMJA0EAAgMJA2EAAgMAA0EAAgMAA2EAAgMBA0EAAgMBA3UABAMIA1UABAMIA3UAAwMBA1UAAwMBA3MAIwMHA1MAIwMHA3MADAMHA1MADAMHA3MAAQMHA1MAAQMHA3IAIwMEA1IAIwMEA28ABAMBA08ABAMBA28ABAMAA08ABAMAA28AAwMIA08AAwMIA28AAwMBA08AAwMBA2wAIwMEA0wAIwMEA2kACAMBA0kACAMBA2UAJwMGA0UAJwMGA2UABAMBA0UABAMBA2UABAMAA0UABAMAA2MAJwMBA0MAJwMBA0IbNRs/GzUbPhs1GzwbNRs6GzUbERs1Gw0bNRsLGzUbCRs1GwcbNRsFGzUbJRAuEJAPtQ+rD7cPpg+3D6EPtw+cD7cPkg+3D0APtQ9bD7cPVg+3D1EPtw9MD7cPQg+3D9kN3w3ZDc8Nyg1GDVcNRw0+DUYNPg3GDMIM1QzGDNYMxgzVDL8M1QzGC9cLxwu+C8YLvguSC9cLRwtXC0cLPgtHC1YLxwnXCccJvglvAAcDBANPAAcDBANvAAMDBANPAAMDBANvAAgDBANPAAgDBANhAAoDAQNBAAoDAQNvACgDBANPACgDBANhAAcDBANBAAcDBANhAAgDBANBAAgDBAN1AAgDAANVAAgDAAN1AAgDDANVAAgDDAN1AAgDAQNVAAgDAQN1AAgDBANVAAgDBAMApgKRogIOogIFoQLOoAIwmwK2lQKWlAIKlAIakgJFkQJ3jQL6iwIuhwLthQLShQLeCAIECAIvfwKofAJmeQKueAJndgLScAKxbwIsbwLKcwLVbAJrbQI2bAI8awKcMwKTMwK1ZwKnZwJfMwKoZQIjZQLaZAI+YwLZYgJHYgIoYgKGXwKAXAKrWwKnWgJ8WQLFVgKaVgImVgIdVAIzUQIZUQLyUALzUAJEUAK4TwKhTwKfIQKSTAI2TAIUSAI1RwIIRgKrQwJjQgIlBQKOPwJePwLRPgIePQK8PAL6OgILHQKNOgKnOAKjNgJtNALDMwIKMALxKwIMKwLUJgLaYQK4MgIxIwKSowKDIQLmHQLkHQIYGwLIGQLqFgKoFgLkFAJjCwIsCgLfkQJLBQIcBQI6BgIiAQK60QFl0QFv0QG50QFl0QFv0QG60QFl0QFu0QG50QFl0QFu0QFY0QFl0QFy0QFY0QFl0QFx0QFY0QFl0QFw0QFY0QFl0QFv0QFY0QFl0QFu0QFX0QFl0QFjbQFnbQFnbQEeYQEeYQEgYQEeYQEpYQEfYQEeYQEeYQEfYQE1GQEwGQG5FQGvFQG4FQGvFQG5FAG9FAG5FAGwFAG5FAG6FAHCEwHJEwHCEwG4EwHCEwHCEwGQEwHJEwGLEwHCEwGEEwG7EwGCEwHJEwFHEwFXEwFHEwE+EwEyEQEnEQExEQEnEQGlEAG6EAGbEAG6EAGZEAG6EAHaBQEHAwDSBQEHAwDTfgLQXAJJUgLVMwJEKAJKKALuQgIAAADINQEABAMAANA7AQDDAAAAFDBXZRUwFDDdUhUwFDDXdhUwFDBTYhUwFDC5cBUwFDCJWxUwFDCMThUwFDAJThUwFDAsZxUwszCzMHswSzBEAEoATQBSAE0ARABNAEMAVwBDAFAAUABWAFMAUwBTAEQATQBWAEgAVgBXAFoAQwBEABQwUwAVMCgAWgApACgAWQApACgAWAApACgAVwApACgAVgApACgAVQApACgAVAApACgAUwApACgAUgApACgAUQApACgAUAApACgATwApACgATgApACgATQApACgATAApACgASwApACgASgApACgASQApACgASAApACgARwApACgARgApACgARQApACgARAApACgAQwApACgAQgApACgAQQApADkALAA4ACwANwAsADYALAA1ACwANAAsADMALAAyACwAMQAsADAALAAwAC4A6DDqMMgwxjDIMK0wUzBoMEQGJwZEBicGVQZEBicGVAZEBicGUwYuAC4ALgAuAC4AMQbMBicGRAYsBkQGIAAsBkQGJwZEBkcGNQZEBkkGSAYzBkQGRQY5BkQGSgZHBjEGMwZIBkQGNQZEBjkGRQZFBi0GRQYvBicGQwYoBjEGJwZEBkQGRwZCBkQG0gY1BkQG0gZGBiwGSgYzBi4GSgY1BkUGRQY5BiwGRQZDBkUGRQYoBi0GSgZBBkUGSgZFBiwGSgYtBiwGSgYsBi0GSgZGBiwGLQZEBiwGRQZFBi4GSgZDBkUGSgY5BkUGSgZEBi0GRQZCBkUGLQZGBi0GSgZCBkUGSgZFBkUGSgZKBkUGSgZKBiwGSgZKBi0GSgZEBkUGSgZEBiwGSgY2Bi0GSgY0Bi0GSgY1Bi0GSgYzBi4GSQYsBkUGSQYsBi0GSQYsBkUGSgYqBkUGSQYqBkUGSgYqBi4GSQYqBi4GSgYqBiwGSQYqBiwGSgYoBi4GSgZGBkUGSQZGBkUGSgZGBiwGSQZGBiwGRQZGBi0GSQZGBi0GRQZHBkUGRQZHBkUGLAZFBiwGLgZFBi4GRQZFBi4GLAZFBiwGLQZFBi0GSgZFBi0GLAZEBkUGLQZEBi4GRQZEBiwGLAZEBi0GSQZEBi0GSgZCBkUGRQZBBi4GRQY6BkUGSQY6BkUGSgY6BkUGRQY5BkUGSQY3BkUGSgY3BkUGRQY3BkUGLQY2Bi4GRQY2Bi0GSQY0BkUGRQY0BkUGLgY0BiwGSgY0Bi0GRQY1Bi0GLQYzBkUGRQYzBkUGLAYzBkUGLQYzBiwGSQYzBiwGLQYzBi0GLAYtBkUGSQYtBkUGSgYsBkUGLQYqBkUGLgYqBkUGLQYqBkUGLAYqBi4GRQYqBi0GRQYqBi0GLAYqBiwGRQY4BkUGNAYuBjQGRwYzBkcGNgYxBjUGMQYzBjEGNAYxBjYGSgY2BkkGNQZKBjUGSQY0BkoGNAZJBjMGSgYzBkkGOgZKBjoGSQY5BkoGOQZJBjcGSgY3BkkGQAZQBlEGQAZPBlEGQAZOBlEGRgZHBkMGRAYrBkcGKwZFBioGRwYoBkcGKAZFBkoGVAZHBkoGVAZFBkoGLgZHBiwGRgYuBkMGLgZDBi0GQwYsBkIGLQZBBi0GQQYsBjoGLAY3Bi0GNgZFBjYGLAY1Bi4GKAYsBkoGVAYuBkoGVAYtBkoGVAYsBkoGSQZKBjIGSgYxBkYGSgZGBkkGRgZGBkYGMgZGBjEGRQYnBkMGSgZDBkkGQwYnBkIGSgZCBkkGQQZKBkEGSQYrBkoGKwZJBisGRgYrBjIGKwYxBioGSgYqBkkGKgZGBioGMgYqBjEGKAZKBigGSQYoBkYGKAYyBkoGVAZKBkoGVAZJBkoGVAZGBkoGVAYyBkoGVAYxBiAAUQZwBiAAUAZRBiAATwZRBiAATgZRBiAATQZRBiAATAZRBkcGSQYuBi0GKwYsBkoGVAbQBkoGVAbIBkoGVAbGBkoGVAbHBkoGVAZIBkoGVAbVBkoGVAYnBscGdAbQBdwFdAVtBX4FdgV0BWsFdAVlBXQFdgVzAHQAZgBmAGwAZgBmAGkAZwBhAGwAMwAxAOVlMwAwAOVlMgA5AOVlMgA4AOVlMgA3AOVlMgA2AOVlMgA1AOVlMgA0AOVlMgAzAOVlMgAyAOVlMgAxAOVlMgAwAOVlMQA5AOVlMQA4AOVlMQA3AOVlMQA2AOVlMQA1AOVlMQA0AOVlMQAzAOVlMQAyAOVlMQAxAOVlMQAwAOVlQQAVIm0AVgAVIm0AVwBiAFMAdgBzAHIAUABSAFAAUABNAHAALgBtAC4AUABIAG0AbwBsAG0AaQBsAG0AYgBsAHgAbABvAGcAbABuAGsAdABLAE0ASwBLAGkAbgBIAFAAaABhAEcAeQBkAEIAQwBvAC4AQwAVImsAZwBjAGQAYwBjAEIAcQBhAC4AbQAuAE0AqQNrAKkDTQBXAGsAVwC8A1cAbgBXAHAAVwBrAFYAvANWAG4AVgBwAFYAbQBzALwDcwBuAHMAcABzAHIAYQBkABUicwAyAEcAUABhAE0AUABhAGsAUABhAG0AFSJzADIAawBtADMAYwBtADMAbQBtADMAawBtADIAYwBtADIAbQBtADIAvANtAG4AbQBmAG0AawBsAGQAbABtAGwAvANsAFQASAB6AEcASAB6AE0ASAB6AGsASAB6AG0AZwC8A2cAvANGAG4ARgBwAEYAawBjAGEAbABHAEIATQBCAEsAQgBrAEEAbQBBALwDQQBuAEEAcABBACpoD18aTz55Dma7bCdZY2stZoxUc14QYkkAVQBkAG0AMwBkAG0AMgBwAGMAbwBWAGIAYQByAEEAVQBkAGEAaABQAGEAMgA0ALlwMgAzALlwMgAyALlwMgAxALlwMgAwALlwMQA5ALlwMQA4ALlwMQA3ALlwMQA2ALlwMQA1ALlwMQA0ALlwMQAzALlwMQAyALlwMQAxALlwMQAwALlw7zDDMMgw7DDzMMgwsTCZMPMw7DDgMOsw/DDVMJkw6zDrMNIwmjD8MOow6TDqMMMwyDDrMOYwojDzMOQw/DDrMOQw/DDIMJkw4TD8MMgw6zDhMKswmTDIMPMw3zDqMM8wmTD8MOsw3zCvMO0w8zDeMPMwtzDnMPMw3jDrMK8w3jDDMM8w3jCkMOsw3jCkMK8w7TDbMPww8zDbMPww6zDbMJow8zDIMJkw2zDzMNswmTDrMMgw2zCaMKQw8zDIMNgwmTD8ML8w2DCaMPwwtzCZMNgwmjDzMLkw2DDrMMQw2DCaMMsw0jDYMJowvTDYMK8wvzD8MOsw1TDpMPMw1TCZMMMwtzCnMOsw1TCjMPwwyDDVMKEw6TDDMMgwmTDSMJkw6zDSMJowszDSMJowrzDrMNIwmjCiMLkwyDDrMM8wmTD8MOww6zDPMJow/DDEMM8wmjD8MLsw8zDIMM8wpDDEMM4wwzDIMMowzjDIMJkw6zDGMJkwtzC/MJkw/DC5MLsw8zDBMLcw6jDzMK8wmTC1MPMwwTD8MOAwtTCkMK8w6zCzMPww2zCaMLMw6zDKMLEw/DC5MK8w7TD8MM0wrzDrMLswmTCkMO0wrzCZMOkw4DDIMPMwrTDtMO8wwzDIMK0w7TDhMPwwyDDrMK0w7TCvMJkw6TDgMK0wmTDrML8wmTD8MK0w5TDqMPwwrTCZMMsw/DCtMJkwqzCZMKswmTDzMN4wqzCZMO0w8zCrMO0w6jD8MKsw6TDDMMgwqzCkMOowqjD8MOAwqjDzMLkwqDD8MKsw/DCoMLkwrzD8MMgwmTCmMKkw8zCkMPMwwTCkMMsw8zCvMJkwojD8MOswojDzMNgwmjCiMKIw6zDVMKEwojDPMJow/DDIMOROjFRMAFQARABlAFYAZQByAGcASABnADEAMgAIZzEAMQAIZzEAMAAIZzkACGc4AAhnNwAIZzYACGc1AAhnNAAIZzMACGc1ADAANAA5ADQAOAA0ADcANAA2ADQANQA0ADQANAAzADQAMgA0ADEANAAwADMAOQAzADgAMwA3ADMANgALEW4RDBFuEQsRdBEOEWERtxEAEWkREhFhERERYREQEWERDxFhEQwRYRELEWERCRFhEQcRYREGEWERBRFhEQMRYRECEWERABFhETMANQAzADMAMwAyAFAAVABFACgA84EpACgA6oEpACgAEU8pACgAbXkpACgAVFMpACgAx4wpACgAAU8pACgA43YpACgAZlspACgAfFQpACgA404pACgAtFIpACgAXXkpACgAoYwpACgAeXIpACgADVQpACgAPnkpACgACWcpACgAKmgpACgA5WUpACgAH1cpACgA0ZEpACgAKGcpACgANGwpACgAa3ApACgACGcpACgAQVMpACgAXU4pACgAa1EpACgAA04pACgAbVEpACgAlE4pACgA21YpACgACU4pACgAjE4pACgAAE4pACgACxFpERIRbhEpACgACxFpEQwRZRGrESkAKAAMEW4RKQAoABIRYREpACgAERFhESkAKAAQEWERKQAoAA8RYREpACgADhFhESkAKAAMEWERKQAoAAsRYREpACgACRFhESkAKAAHEWERKQAoAAYRYREpACgABRFhESkAKAADEWERKQAoAAIRYREpACgAABFhESkAKAASESkAKAARESkAKAAQESkAKAAPESkAKAAOESkAKAAMESkAKAALESkAKAAJESkAKAAHESkAKAAGESkAKAAFESkAKAADESkAKAACESkAKAAAESkAszDIMIgwijA9AD0APQA6ADoAPQArIisiKyIrIigAegApACgAeQApACgAeAApACgAdwApACgAdgApACgAdQApACgAdAApACgAcwApACgAcgApACgAcQApACgAcAApACgAbwApACgAbgApACgAbQApACgAbAApACgAawApACgAagApACgAaQApACgAaAApACgAZwApACgAZgApACgAZQApACgAZAApACgAYwApACgAYgApACgAYQApADIAMAAuADEAOQAuADEAOAAuADEANwAuADEANgAuADEANQAuADEANAAuADEAMwAuADEAMgAuADEAMQAuADEAMAAuACgAMgAwACkAKAAxADkAKQAoADEAOAApACgAMQA3ACkAKAAxADYAKQAoADEANQApACgAMQA0ACkAKAAxADMAKQAoADEAMgApACgAMQAxACkAKAAxADAAKQAoADkAKQAoADgAKQAoADcAKQAoADYAKQAoADUAKQAoADQAKQAoADMAKQAoADIAKQAoADEAKQAuIi4iLiIwAEQgMwB4AGkAaQBpAHgAdgBpAGkAaQBpAHYAWABJAEkASQBYAFYASQBJAEkASQBWADEARCA3AEQgOAA1AEQgOAAzAEQgOAAxAEQgOAA1AEQgNgAxAEQgNgA0AEQgNQAzAEQgNQAyAEQgNQAxAEQgNQAyAEQgMwAxAEQgMwAxAEQgMQAwADEARCA5AEYAQQBYAFQATQBUAEUATABTAE0ATgBvALAARgBjAC8AdQBjAC8AbwCwAEMAYQAvAHMAYQAvAGMAUgBzADIgMiAyIDIgIQA/AD8AIQAhACEANSA1IDUgIAAIAwEDIAAIAwADIAAUA0IDIAAUAwEDIAAUAwADIAATA0IDIAATAwEDIAATAwADIAAIA0IDYQC+ArMPcQ+AD7IPcQ+AD6sOoQ6rDpkOzQ6yDk0OMg5KBnQGSAZ0BicGdAZlBYIFZAB6AEQAegBEAFoAbgBqAE4AagBOAEoAbABqAEwAagBMAEoAZAB6AAwDRAB6AAwDRABaAAwDvAJuAGwAtwBMALcAaQBqAEkASgAzAEQgNAAxAEQgMgAxAEQgNABkAGoAbQByAG0AZABtAGMAdwBjAHAAcAB2AHMAcwBzAGQAbQB2AGgAdgB3AHoAFDBzABUwYQAVIm0AdgAVIm0AdwBiAHMAdgBwAHIAcABwAG0AcABoAGsAawBoAHAAZwB5AGQAYgBjABUiawBnAGIAcQBtAMkDawDJA2sAdwC8A3cAbgB3AHAAdwBrAHYAvAN2AG4AdgBnAHAAYQBtAHAAYQBrAHAAYQB0AGgAegBnAGgAegBtAGgAegBrAGgAegC8A2YAbgBmAHAAZgBrAGIAawBhAG0AYQC8A2EAbgBhAGkAdQBvAHYAYQB1AGgAcABhAGwAdABkAGUAdgBoAGcAcAB0AGUAZgBhAHgAdABtAHQAZQBsAHMAbQBuAG8AsABmALAAYwByAHMAyQO5A8kDQgO5A8kDAQO5A8kDAAO5A7cDuQO3A0IDuQO3AwEDuQO3AwADuQOxA7kDsQNCA7kDsQMBA7kDsQMAA7kDyQMUA0IDuQPJAxMDQgO5A8kDFAMBA7kDyQMTAwEDuQPJAxQDAAO5A8kDEwMAA7kDyQMUA7kDyQMTA7kDtwMUA0IDuQO3AxMDQgO5A7cDFAMBA7kDtwMTAwEDuQO3AxQDAAO5A7cDEwMAA7kDtwMUA7kDtwMTA7kDsQMUA0IDuQOxAxMDQgO5A7EDFAMBA7kDsQMTAwEDuQOxAxQDAAO5A7EDEwMAA7kDsQMUA7kDsQMTA7kDIAC5AwnfARzfASzfARnfASvfAT/fAT7fAVDfAVnfAVjfAVffAQvfAR7fAQrfAQjfAQbfAQXfAQTfAUPpAULpAUHpAUDpAT/pAT7pAT3pATzpATvpATrpATnpATjpATfpATbpATXpATTpATPpATLpATHpATDpAS/pAS7pAS3pASzpASvpASrpASnpASjpASfpASbpASXpASTpASPpASLpAX/fAX3fAXvfAXnfAXffAXXfAXPfAW/fAW3fAWvfAWnfAVLfAU7fAUvfAUnfAUHfAdNuAdJuAdFuAdBuAc9uAc5uAc1uAcxuActuAcpuAcluAchuAcduAcZuAcVuAcRuAcNuAcJuAcFuAcBuAb9uAb5uAb1uAbxuAbtuAX9uAX5uAX1uAXxuAXtuAXpuAXluAXhuAXduAXZuAXVuAXRuAXNuAXJuAXFuAXBuAW9uAW5uAW1uAWxuAWtuAWpuAWluAWhuAWduAWZuAWVuAWRuAWNuAWJuAWFuAWBuAd8YAd4YAd0YAdwYAdsYAdoYAdkYAdgYAdcYAdYYAdUYAdQYAdMYAdIYAdEYAdAYAc8YAc4YAc0YAcwYAcsYAcoYAckYAcgYAccYAcYYAcUYAcQYAcMYAcIYAcEYAcAYAYUNAYQNAYMNAYINAYENAYANAX8NAX4NAX0NAXwNAXsNAXoNAXkNAXgNAXcNAXYNAXUNAXQNAXMNAXINAXENAXANAfIMAfEMAfAMAe8MAe4MAe0MAewMAesMAeoMAekMAegMAecMAeYMAeUMAeQMAeMMAeIMAeEMAeAMAd8MAd4MAd0MAdwMAdsMAdoMAdkMAdgMAdcMAdYMAdUMAdQMAdMMAdIMAdEMAdAMAc8MAc4MAc0MAcwMAcsMAcoMAckMAcgMAccMAcYMAcUMAcQMAcMMAcIMAcEMAcAMAbwFAbsFAbkFAbgFAbcFAbYFAbUFAbQFAbMFAbEFAbAFAa8FAa4FAa0FAawFAasFAaoFAakFAagFAacFAaYFAaUFAaQFAaMFAaEFAaAFAZ8FAZ4FAZ0FAZwFAZsFAZoFAZkFAZgFAZcFAfsEAfoEAfkEAfgEAfcEAfYEAfUEAfQEAfMEAfIEAfEEAfAEAe8EAe4EAe0EAewEAesEAeoEAekEAegEAecEAeYEAeUEAeQEAeMEAeIEAeEEAeAEAd8EAd4EAd0EAdwEAdsEAdoEAdkEAdgEAU8EAU4EAU0EAUwEAUsEAUoEAUkEAUgEAUcEAUYEAUUEAUQEAUMEAUIEAUEEAUAEAT8EAT4EAT0EATwEATsEAToEATkEATgEATcEATYEATUEATQEATMEATIEATEEATAEAS8EAS4EAS0EASwEASsEASoEASkEASgEAQAAACw+AQCPCQAASlEBAFUBAAAAAEAAgADAAAABPwF/AbwB/AE7AksChALEAgQDRAN6A7oD9AM0BHQEtAT0BC0FbQWnBdwFAAAcBk4GjQabBtsGGQdZB4kHvwf/BzwIeAi3CPYINAlzCbAJ8AkvCm0KrArsCikLYAugC+ALHwxfDJ8M3gwdDVwNnA3cDRkOWQ6XDrULzwvdC/MLEwwyDEwMawzPC88LiwyoDMgM4wzjDPsM4wzjDOMM4wzjDOMM4wzjDOMM4wzjDOMM4wzjDOMM4wzjDOMM4wzjDOMM4wzjDOMM4wzjDOMM4wzjDOMM4wzjDOMM4wzjDOMM4wzjDOMM4wwbDQAAEAAgADAAQABQAGAAcACAAJAAoACwAMAA0ADgAPAAAAEQASABMAE/AU8BXwFvAX8BjwGfAa8BvAHMAdwB7AH8AQwCHAIsAjsCSwJbAmsCSwJbAmsCewKEApQCpAK0AsQC1ALkAvQCBAMUAyQDNANEA1QDZAN0A3oDigOaA6oDugPKA9oD6gP0AwQEFAQkBDQERARUBGQEdASEBJQEpAS0BMQE1ATkBPQEBAUUBSQFLQU9BU0FXQVtBX0FjQWdBacFtwXHBdcF3AXsBfwFDAYAABAAIAAwABwGLAY8BkwGTgZeBm4GfgaNBp0GrQa9BpsGqwa7BssG2wbrBvsGCwcZBykHOQdJB1kHaQd5B4kHiQeZB6kHuQe/B88H3wfvB/8HDwgfCC8IPAhMCFwIbAh4CIgImAioCLcIxwjXCOcI9ggGCRYJJgk0CUQJVAlkCXMJgwmTCaMJsAnACdAJ4AnwCQAKEAogCi8KPwpPCl8KbQp9Co0KnQqsCrwKzArcCuwK/AoMCxwLKQs5C0kLWQtgC3ALgAuQC6ALsAvAC9AL4AvwCwAMEAwfDC8MPwxPDF8Mbwx/DI8MnwyvDL8MzwzeDO4M/gwODR0NLQ09DU0NXA1sDXwNjA2cDawNvA3MDdwN7A38DQwOGQ4pDjkOSQ5ZDmkOeQ6JDpcOpw63DscOAAAAANcO5g4AAAAAAAAAAPEOAAABDxEPIQ8AAAAAMQ8AAAAAAAAAAAAAPg9ND1cPAAAAAF8PZw90DwAAAAAAAAAAew+LDwAAAAB7DwAAAACDD74LUQcAAAAAAAC+CwAAAAAAAJsPAABzAAAAdgAAAAAAAAAAAAAAqw8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAfAVzAAAAAAAAAAAAAAB3AAAAuw8AAMoPAAB8AEsH2g8AAAAAAADqDwAA+A92AHYACBB2AAAAAAAAAAAAAAB3AAAAAAAYEAAAAAAAAAAAegAAAHEAdAAoEJcKAAByAHsAAAAAAHQAAAB2AGsMAAAAADgQAAAAAAAAcQBIEFMQdgB2AHIAYxByEH0QhBCUEKQQsxAAAL8QzxAAAN0QpQcAAAAA7RAAAAAAAAA1CPsQAAAAAAAABxFsDAAAAAAAABcRJxE3EUcReABXEWcRdREAAAAAhRGVEaURtRHFEdARAADZEekR+REJEhkSxAIjEjMSQxJTEmMScxKDEpMSoxKzEsMS0xLjEvMSAxMTEyMTMxNDE1MTYxNzE4MTkxOjE7MTwxPTE+MT8xMDFBMUIxQzFEMUTxRfFG4UeBSIFJgUqBS4FMgUAAB7ANgU5xSUEPcUBxUXFSYVNhVGFVYVVhVmFXYVghUAAJEVAAAAAAAAoRUAAK4VvhXNFQAA3RXtFf0VAAAHFgAAAAAAABcWAAAAAAAAJRYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHYAgQB1AIEANRZFFlUWXRZtFn0WSwBBAI0WAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJgWAAAAAAAAAAAAAAAApRYAAAAAAAAAAAAArBYAAAAAAAAAAAAAAAAAAAAAAADXCAAAAAAAAAAAAAAAAAAAAAC8FswW3BYAAAAAAADsFvwWDBccFywXPBdMF1wXbBd7FwAAAACFFwAAAAAAAJUXpRcAAHkAmgiaCJoImgjEAsQCAAAAAAAAAAAAAHIAfACBAAAAtRcAAAAAAAAAAAAAxRfVF+UX9RcFGBUYJRg1GEUYVRhlGHUYhRiVGKUYgQCBALUYAAC7GMsY2xjrGPsYCxkAABkZKRk5GUkZWRkAAGcZeAUAAAAAdxmHGZcZpxm3GccZ1xkAAAAAAAAAAHoAAADnGfcZBxoXGicaNxpHGlcaZxp3GocalxqnGrcaxxrXGuca9xoHGxcbJxs3G0cbVxtnG3cbhxuXG6cbtxvHG9cbAAAAAAAAAAAAAAAAAAAAAHMAAAAAAAAAeQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHQAgQDnG/cbBxwXHCccNxwAAAAAAAAAAAAARRwAAAAAVRxkHHQchByUHKIcshzCHNIc4hzyHAIdEB0fHfQPAAApHXYAAAAAAAAAeAAAAAAAAAAAADkddgDEAqcHAAAAAEcdAAAAAFUdAABzAAAAAAAAADgIZR2OBQAAcQAAAAAAAAB5AHIAOQwAAAAAAAAAAAAAdR2FHaIFAACVHaQdmwWaCAAAAAC0HcQd1B3kHfQdBB4UHgAAAAAkHnYANB40HjQeNB40HjQeNB40HjQeNB40HjQeNB40HjQeNB40HjQeNB40HjQeNB40HjQeNB40HjQeNB40HjQeNB40HkAeAACRBQAAAAB0AIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQBQHmAecB6AHpAeoB6wHsAe0B7gHvAeAB8QHyAfMB9AH1AfYB9wH4AfkB+gH7AfwB/QH+Af8B8AIBAgICCBAIEAMCA9IE0gXSBtIH0giyCZIKcgtSDFINUgAADiIPIgAiESISIhMiFCIVIhYiFyIYIhkiGiIbIhwiHSIeIh8iECIhIiIiIyIkIiAABSImEicCKAIpAioCKwIsAigQCBANAi4CLwIgAjECMgIzAjQCNQI2AjbyN+I40jnCOrI7ojySPZI+kj+SMJJBkkKSQ5JEkkxhpZJGkkeSSIJJgkqCS3JEwHAABRB8ckcgByAIEAgQAAAAAAAAAAAAAAAAAAAHUA1iQAAAAAcgwAAAAAAAAAAHEAcwB/AIEAgQAAAAAA3SSBAIEAgQCBAIEAgQCBAIEAAABzAAAAAAAAAH8A+wV0AAAAAABnCQAAdQAAAAAA7SQAAEoHAAAAAP0kegCBAIEADSUdJS0lAAAAAAAAAAAAAAAAcgB2AD0lTSVdJQAAdAAAAAAAeAAAAAAAAACeBW0lfSWNJVYHmyWrJQAAtyV8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAeQAAAHoAeACBAMYl1iXmJfYlgQCBAIEAgQAGJgAAAAAQJgAAUgcAAAAAAABxAKYFgQCBAIEAAAAfJgAAagwAAHoHAAB2AIEAgQAAAAAAAACQBQAAewUAAAAAKyZ9CQAAOyZ3AHcAAAAAAAAAAACBAIEAAAAAAEsmeQAAAAAAAABwDAAAPQwAAIEHAABZJqQFgQCBAIEAgQCBAAAAAAAAAAAAdwCBAIEAgQBpJnkmiSaZJgAAAAAAAN8JAAAAAKkmdgAAALkmySYAAGEKgQCBAIEAgQCBAIEAgQAAAHEAAAAAANcmfgDlJgAAcQD1JgAAAAB4AAAABScUJ4EAAAAkJ4EAgQAAAHQAgQAAAHkAAAAAAAAAAAA0J3sFAABEJwAAVCdhJ20nfQAAAHcAdgCmBwAAeyeLJ3gAAAAAAJgnAAAAAAAAAACoJwAAfAV7AAAAVgcAALMnfgCBAIEAgQC8J0oHdgAAAAAAAADLJ3YAeAiICE8H2yfqJ/onBygPKB8oLygAADkoSChXKF0ogQAAAAAAAAAAAG0oZx1+AIEAAAAAAAAAfSiMKHYAgQCBAIEAgQCBAIEAgQCBAIEAgQAAAAAAnCisKLwocgCBAIEAAAAAAAAADAx7AHYAcwCBAAAAAAAAAMYodgAAAHwAgQAAADgM1igAAHkAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAAAAAAAAAOYogQCBAIEAgQCBAIEA9igGKQAAAAAAANELFikiKQAAMimYJ3YAgQCBAIEAgQA7DAAAAAA7DEApgQAAAAAAAABQKVkpAAAAAAAAAADxD30AAAAAAAAAAAB3AHUAgQCBAIEAgQCBAHgAgQCBAIEAgQCBAAAAAAB+AHYATwcAAAAAaSl6AAAAcwAAAAAAewVQB3kAgQCBAIEAgQCdCQAAAAB5KYgpdgCYKQAAcQCmKXYAAAAAAHQAdgB+AIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQAAAHcAAABXBwAAawzuDnUAgQCBAIEAgQCBAH8AAAAAAAAAXigAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHYAgQCBAIEAgQCBAIEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHkAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQAAAAAAAAAAAAAAAAB9AAAAAAAAAIEAAAB6AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdQAAAAAAAAAAAHkAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAAAC2KcUpdgCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQAAAAAAAAB3AAAAcQCOBQAAAAAAAAAAcQB2AAAAcgDVKQAAAAAAAOUpegBOB1YHfAcAAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQAAAAAA7il2AIEAgQCBAIEAgQCBAIEAgQD+KQ4qAAAAAAAAdQAeKi4qAAB8AIEAgQAAAAAAAAAAAI0FAAAAAAAA2gkAAIEAgQCBAIEAewA+KgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdQCBAMEJAAAAAH8AgQCBAIEAgQCBAAAAAAAAAAAAAAAAAAAAfQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH4AAAAAAAAAfQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAJgJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAATiq+CYEAXipSJgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHQAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQAAAAAAAAAAAAAAAAB1AHMAdwBuKn4qgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA7AEsAjioAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAConAACeKgAAcgAAAAAAcgAAAHkAAAAAAAAAAAAAAAAAAAB8AIEAgQCBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHoAAAAAAO0NAAAAAKsquyrJKtYqAADiKvAqACsAAAAAAAAAAA4rHisAAAAALSuBAIEAgQAAAHwAAAB8AAAAAAAAAAAAAAB5AAAAdwCBAIEAgQCBAIEAgQCBAIEAQQA9K0cAQytTK2MrPytJAEUrbyt/K48rnytBAD0rRwCrK7srQwCnK8sr2ytVK0UAQStLAEEAPStHAEMrUytDAD8rSQBFK1UrRQBBK0sAQQA9K0cA6yv7KwssGywrLAEsESwhLPcrBywXLCcs/StVAx0sVQMDLBMsOyxLLFEsTSwAAAAAAAAAAAAAAAAAAAAAdACiBXwFgQCBAIEAgQCBAAAAcwCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAAAAAAAAAAAAYSxwLHgshyx+AJYsgQCBAJ0srSy9LM0s3SzlLPMsAy0TLSMtMy2BAEEtgQCBAIEAgQCBAIEAgQAAAAAAcwBQLY4FgQCBAIEAgQCBAIEAgQCBAIEAgQCBAAAA5wiBAAAAAAC4AnoHgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQAAAGAtdgCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAAAAcAaNBYEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAAAAcQBwLYAtgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAI4tcQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABOCp4tgQCBAK4tvi3OLQAA2i2OBYEAgQCBAIEAgQCBAIEAgQCBAIEAfAUAAAAAAAB7AIEAgQCBAIEAfAUAAAAAcgCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQDqLfotCi4aLiguOC5ILlguaC54LocueC6BAIEAgQB+AIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAAAAAAHQAAAAAAAAAAAAAAAAAfABxAHwFfAV8BQAAegCXLmkWpy5BALcuAADHLgAAAADXLnEAgQCBAIEAdwUAAOcu9y4HLxcvJy83L3oAgQCBAIEAgQCBAIEAgQCBAIEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA5DHMAcwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHQAdAAAAAAAAAB4AHYAAAAAAHgAAAByAHQAfgB3AIEAgQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHgAcgBzAAAAAAAAAAAAoghKB2oMdQAAAAAAAAAAAAAAAAAAAAAAAABVBwAAAAAAAAAAAABHLwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACBAIEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABxAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAfwAAAAAAAAAAAAAAcgCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAVy9nL3cvhy+XL6cvty/HL9cv5y/3LwcwFzAnMDcwRzBXMGcwdzCHMJcwpzC3MMcw1zDnMPcwBzEXMScxNzFHMVcxZzGBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdgCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQAAAAAAAAAAAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEAgQCBAIEA4CLgIuAi4CLgIuAi4CLgIuAi4CLgIuAi4CLgIuAigQB5AJkAuQDZAPkAGQE5AVkBeQGWAbYBzgHuAQ0CLQJNAm0CjQKrArYBtgHLAusCCwMrA0sDtgG2AbYBtgG2AbYBtgG2AbYBtgG2AbYBtgG2AbYBtgG2AbYBtgG2AbYBtgG2AbYBtgG2AbYBtgG2AbYBtgG2AWsDiQOpA8kD6QPpA+kD6QPpA+kD6QPpA+kD6QPpA+8DtgG2AbYBtgEPBA8EDwQPBA8EDwQPBA8EDwQPBA8EDwQfBD8EXwR/BJ8EvwTfBP8EHwU/BV8FeQWZBbkF2QX5BRkGOQZZBnkGtgGZBrkG0QYPBA8EDwTaBrYBtgH6BrYBtgG2AbYBtgEAB7YBIAcPBA8EDwQPBA8EDwQPBA8EDwQPBA8EDwQwBw8EDwQPBLYBUAdpB4UHtgG2AbYBtgG2AbYBtgG2AaUHtgHFBw8EDwQPBA8EDwQPBA8EDwQPBA8EDwQPBA8EDwTjBwMIGggPBA8EDwQPBDoIDwQPBA8EDwQPBA8EWghvCI8IrAjMCOwItgEMCQ8EHgk+CVUJaAmICagJDwTBCeEJAQohCrYBNApSCm0KDwQPBLYBtgG2AbYBtgG2AbYBtgG2AbYBtgG2AbYBtgG2AbYBtgG2AbYBjQq2AbYBtgG2AbYBtgG2AbYBrAq2AbYBtgG2AbYBtgG2AcIKtgG2AbYBtgG2AbYBtgG2AbYBtgG2AbYBtgHNCrYB7AoPBA8EDwQPBAwLLAsPBA8EtgG2AbYBtgG2AbYBtgG2AbYBTAu2AbYBtgG2AbYBtgG2AbYBtgG2AbYBtgG2AbYBtgG2AWULDwQPBA8EDwQPBA8EDwQPBA8EDwQPBA8EDwQPBA8EDwQPBA8EDwQPBA8EDwQPBA8EDwQPBA8EDwQPBA8EDwQPBLYBtgG2AbYBtgG2AbYBtgG2AbYBtgG2AbYBtgG2AbYBtgG2AbYBtgG2AbYBhQsPBJULAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABhAABAYgAAQGMAAEBkAABAZQAAQGYAAEBnAABAaAAAQGkAAEBqAABAawAAQGwAAEBtAABAbgAAQG8AAEBwAABAcQAAQHIAAEBzAABAdAAAQHUAAEB2AABAdwAAQHgAAEB5AABAegAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQCAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIACEQQAAAABhAABAAAAAAAAAAAD/////AAAAACAAgkEAAAAAAAAAADIAAEAzAABAIICAQbwDAEAAAAAAAAAAACCAk0ExAABAbwAAQAAAAAABAEJMAQA/TAEAPEwAAAAAYQCAQWGAgEFhAIFBYYCBQWEAhEFhAIVB5gAAQGOAk0FlAIBBZYCAQWUAgUFlAIRBaQCAQWmAgEFpAIFBaQCEQfAAAEBugIFBbwCAQW+AgEFvAIFBb4CBQW8AhEEAAAAA+AAAQHUAgEF1gIBBdQCBQXUAhEF5gIBB/gAAQAAAAABhAIABYYCAAWEAgQFhgIEBYQCEAWEAhQEAAAAAY4CTAWUAgAFlgIABZQCBAWUAhAFpAIABaYCAAWkAgQFpAIQBAAAAAG6AgQFvAIABb4CAAW8AgQFvgIEBbwCEAQAAAAAAAAAAdQCAAXWAgAF1AIEBdQCEAXmAgAEAAAAAeQCEAWEAgkFhAIIBYQCDQWEAgwFhAJRBYQCUAWOAgEFjgIABYwCBQWMAgQFjgINBY4CDAWMAhkFjAIYBZACGQWQAhgERAQBAAAAAAGUAgkFlAIIBZQCDQWUAgwFlgINBZYCDAWUAlEFlAJQBZQCGQWUAhgFnAIFBZwCBAWcAg0FnAIMBZ4CDQWeAgwFngJNBZ4CTAWgAgUFoAIEBJwEAQAAAAABpgIFBaYCBAWkAgkFpAIIBaQCDQWkAgwFpAJRBaQCUAWmAg0EAAAAAAAA4TAAAOExqAIFBagCBAWuAk0FrgJMBAAAAAGyAgEFsgIABbICTQWyAkwFsAIZBbACGAQAANExCAQBAAAAAAG6AgEFugIABboCTQW6AkwFuAIZBbgCGAQAAMkxLAQBAAAAAAG8AgkFvAIIBbwCDQW8AgwFvgIVBb4CFAVMBAEAAAAAAcoCAQXKAgAFygJNBcoCTAXIAhkFyAIYBc4CAQXOAgAFzAIFBcwCBAXOAk0FzgJMBcwCGQXMAhgF0gJNBdICTAXQAhkF0AIYBZwEAQAAAAAB1gIFBdYCBAXUAgkF1AIIBdQCDQXUAgwF1AIVBdQCFAXWAhUF1gIUBdQCUQXUAlAF3AIFBdwCBAXkAgUF5AIEBeQCEQXqAgEF6gIABeoCDQXqAgwF6AIZBegCGAXMAAEAAAAAAUwIAQIMBAEAAAAAAhQEAQAAAAABUAgBAiAEAQAAAAABWAgBAVwIAQIwBAEAAAAAAAAAAAN0BAEBZAgBAWwIAQJIBAEAAAAAAYAIAQGMCAEAAAAAAaQIAQGgCAECZAQBAAAAAAAAAAAAAAAAAbwIAQHICAEAAAAAAdQIAQG+AjUFvgI0BowEAQAAAAAClAQBAAAAAAIACAECoAQBAAAAAAIMCAEAAAAAAAAAAAK0BAEAAAAAAiAIAQHWAjUF1gI0BigIAQIsCAEC0AQBAAAAAALYBAEAAAAAAkgIAQLkBAEAAAAAAAAAAAAAAAAC9AQBAAAAAAAAAAAAAAAAAAAAAAAEAKUwBAClMAQApTAAAI0wAACNMAAAjTAAAHUwAAB1MAAAdTGEAhkFhAIYBaQCGQWkAhgFvAIZBbwCGAXUAhkF1AIYBEQD/QhEA/wIRAPlCEQD5AhEA80IRAPMCEQDtQhEA7QIAAAAAEQDnQhEA5wIRAOFCEQDhAuYAgkHmAIIB5QEAQAAAAABnAIZBZwCGAWsAhkFrAIYBbwCUQW8AlAERANtCEQDbApIChkGSAoYBagCGAQAAF0wAABdMAAAXTGeAgEFngIABlQEAQL8BAEBuAIBBbgCAAREA1UIRANUC5oCAQeaAgAH4gIBB+ICAAWGAh0FhgIcBYYCIQWGAiAFlgIdBZYCHAWWAiEFlgIgBaYCHQWmAhwFpgIhBaYCIAW+Ah0FvgIcBb4CIQW+AiAFygIdBcoCHAXKAiEFygIgBdYCHQXWAhwF1gIhBdYCIAXMAk0FzAJMBdACTQXQAkwEdAgBAAAAAAGgAhkFoAIYBngEAQAAAAAAjAgBAAAAAACUCAEAAAAAAYYCDQWGAgwFlgJNBZYCTAREAz0IRAM8CEQDJQhEAyQJvgINBb4CDAREAw0IRAMMCeQCCQXkAggEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABlLABAPAIAQAAAAACaAQBAZiwAQAAAAABCAgBAAAAAAIABAECJAgBAjAIAQEcCAEAAAAAASQIAQAAAAABLAgBAAAAAAE0CAEAAAAAATwIAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABoAABAZgIAQGoAAEByAABAeQIAQHsCAECBAgBAdwAAQHkAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAINBIICDQSAAhUEgAJRBIICBQSCAhUEAAAAAAAAAAGMCAEBsAABAcwAAQHgAAECVAgBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA6NgAgNzYAIDc2ACA3NgAgNzYAIDo2ACA2NgAgNzYAIDc2ACA3NgAgNzYAIDc2ACAytgAgMrYAIDc2ACA3NgAgNzYAIDc2ACAytgAgMrYAIDc2ACA3NgAgNzYAIDc2ACA3NgAgNzYAIDc2ACA3NgAgNzYAIDc2ACA3NgAgAHYAIAB2ACAAdgAgAHYAIAB2ACA3NgAgNzYAIDc2ACA3NgAgObYAIDm2ACA5tgAgObZAMDm2QDA5tgAgObZAMDm2QDAuQMAQObYAIDc2ACA3NgAgNzYAIDm2ACA5tgAgObYAIDc2ACA3NgAgP/////m2ACA5tgAgObYAIDc2ACA3NgAgNzYAIDc2ACA5tgAgOjYAIDc2ACA3NgAgObYAIDp2ACA6tgAgOrYAIDp2ACA6tgAgOrYAIDp2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgHEDAEAAAAAAcwMAQAAAAAC5AgBAAAAAAHcDAEAAAAAA/f8AQP3/AEAAAFVNAAAAAAAAAAAAAAAAOwAAQPMDAED9/wBA/f8AQP3/AED9/wBAIICAQREA5Euxg4BBtwAAQLWDgEG3g4BBuYOAQf3/AEC/g4BB/f8AQMWDgEHJg4BBEQAeALEDAECyAwBAswMAQLQDAEC1AwBAtgMAQLcDAEC4AwBAuQMAQLoDAEC7AwBAvAMAQL0DAEC+AwBAvwMAQMADAEDBAwBA/f8AQMMDAEDEAwBAxQMAQMYDAEDHAwBAyAMAQMkDAEC5A4RBxQOEQbGDgAG1g4ABt4OAAbmDgAERABUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAuQOEAcUDhAG/g4ABxYOAAcmDgAHXAwBAsgMAQLgDAEDFAwBAxYOAQcUDhEHGAwBAwAMAQAAAAADZAwBAAAAAANsDAEAAAAAA3QMAQAAAAADfAwBAAAAAAOEDAEAAAAAA4wMAQAAAAADlAwBAAAAAAOcDAEAAAAAA6QMAQAAAAADrAwBAAAAAAO0DAEAAAAAA7wMAQAAAAAC6AwBAwQMAQMMDAEAAAAAAuAMAQLUDAEAAAAAA+AMAQAAAAADDAwBA+wMAQAAAAAAAAAAAewMAQHwDAEB9AwBANQSAQTUEhEFSBABAM4SAQVQEAEBVBABAVgQAQFYEhEFYBABAWQQAQFoEAEBbBABAOoSAQTgEgEFDBINBXwQAQDAEAEAxBABAMgQAQDMEAEA0BABANQQAQDYEAEA3BABAOAQAQDgEg0E6BABAOwQAQDwEAEA9BABAPgQAQD8EAEBABABAQQQAQEIEAEBDBABARAQAQEUEAEBGBABARwQAQEgEAEBJBABASgQAQEsEAEBMBABATQQAQE4EAEBPBABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOASDAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1BIABNQSEAQAAAAAzhIABAAAAAAAAAAAAAAAAVgSEAQAAAAAAAAAAAAAAAAAAAAA6hIABOASAAUMEgwEAAAAAYQQAQAAAAABjBABAAAAAAGUEAEAAAAAAZwQAQAAAAABpBABAAAAAAGsEAEAAAAAAbQQAQAAAAABvBABAAAAAAHEEAEAAAAAAcwQAQAAAAAB1BABAAAAAAHWEh0F1hIcBeQQAQAAAAAB7BABAAAAAAH0EAEAAAAAAfwQAQAAAAACBBABAAAAAAAAAAADm2ACA5tgAgObYAIDm2ACA5tgAgAAAAAAAAAAAiwQAQAAAAACNBABAAAAAAI8EAEAAAAAAkQQAQAAAAACTBABAAAAAAJUEAEAAAAAAlwQAQAAAAACZBABAAAAAAJsEAEAAAAAAnQQAQAAAAACfBABAAAAAAKEEAEAAAAAAowQAQAAAAAClBABAAAAAAKcEAEAAAAAAqQQAQAAAAACrBABAAAAAAK0EAEAAAAAArwQAQAAAAACxBABAAAAAALMEAEAAAAAAtQQAQAAAAAC3BABAAAAAALkEAEAAAAAAuwQAQAAAAAC9BABAAAAAAL8EAEAAAAAAzwQAQDYEg0E2BIMBxAQAQAAAAADGBABAAAAAAMgEAEAAAAAAygQAQAAAAADMBABAAAAAAM4EAEAAAAAAAAAAADAEg0EwBIMBMASEQTAEhAHVBABAAAAAADUEg0E1BIMB2QQAQAAAAADZBIRB2QSEATYEhEE2BIQBNwSEQTcEhAHhBABAAAAAADgEgkE4BIIBOASEQTgEhAE+BIRBPgSEAekEAEAAAAAA6QSEQekEhAFNBIRBTQSEAUMEgkFDBIIBQwSEQUMEhAFDhIVBQ4SFAUcEhEFHBIQB9wQAQAAAAABLBIRBSwSEAfsEAEAAAAAA/QQAQAAAAAD/BABAAAAAAAEFAEAAAAAAAwUAQAAAAAAFBQBAAAAAAAcFAEAAAAAACQUAQAAAAAALBQBAAAAAAA0FAEAAAAAADwUAQAAAAAARBQBAAAAAABMFAEAAAAAAFQUAQAAAAAAXBQBAAAAAABkFAEAAAAAAGwUAQAAAAAAdBQBAAAAAAB8FAEAAAAAAIQUAQAAAAAAjBQBAAAAAACUFAEAAAAAAJwUAQAAAAAApBQBAAAAAACsFAEAAAAAALQUAQAAAAAAvBQBAAAAAAP3/AEBhBQBAYgUAQGMFAEBkBQBAZQUAQGYFAEBnBQBAaAUAQGkFAEBqBQBAawUAQGwFAEBtBQBAbgUAQG8FAEBwBQBAcQUAQHIFAEBzBQBAdAUAQHUFAEB2BQBAdwUAQHgFAEB5BQBAegUAQHsFAEB8BQBAfQUAQH4FAEB/BQBAgAUAQIEFAECCBQBAgwUAQIQFAECFBQBAhgUAQP3/AEBnBQBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVTAAAAAAAAAAAAAAAAGsFAEB1BQBAAAAAAAAAAAAAAAAA/f8AQNzYAIDm2ACA5tgAgObYAIDm2ACA3NgAgObYAIDm2ACA5tgAgN7YAIDc2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA3NgAgNzYAIDc2ACA3NgAgNzYAIDc2ACA5tgAgObYAIDc2ACA5tgAgObYAIDe2ACA5NgAgObYAIAK2ACAC9gAgAzYAIAN2ACADtgAgA/YAIAQ2ACAEdgAgBLYAIAT2ACAE9gAgBTYAIAV2ACAFtgAgAAAAAAX2ACAAAAAABjYAIAZ2ACAAAAAAObYAIDc2ACAAAAAABLYAIAK2ACAFdgAgP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AED9/wBA/f8AQP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgB7YAIAf2ACAINgAgAAAAAD9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAnhikDJwYqA0gGKgMnhioDSgYqAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAb2ACAHNgAgB3YAIAe2ACAH9gAgCDYAIAh2ACAItgAgObYAIDm2ACA3NgAgNzYAIDm2ACA5tgAgObYAIDm2ACA5tgAgNzYAIDm2ACA5tgAgNzYAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAI9gAgAAAAAAAAAAAAAAAAAAAAAAAABNMAAARTAAApkYAAA9MAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANUGKgMAAAAAwQYqAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADSBioDAAAAAAAAAADm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA/f8AQAAAAADm2ACA5tgAgObYAIDm2ACA3NgAgObYAIAAAAAAAAAAAObYAIDm2ACAAAAAANzYAIDm2ACA5tgAgNzYAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBA/f8AQAAAAAAk2ACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA5tgAgNzYAIDm2ACA5tgAgNzYAIDm2ACA5tgAgNzYAIDc2ACA3NgAgObYAIDc2ACA3NgAgObYAIDc2ACA5tgAgObYAIDc2ACA5tgAgNzYAIDm2ACA3NgAgObYAIDc2ACA5tgAgObYAID9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDc2ACA5tgAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBA/f8AQNzYAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA5tgAgObYAIDm2ACA5tgAgAAAAADm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgObYAIAAAAAA5tgAgObYAIDm2ACAAAAAAObYAIDm2ACA5tgAgObYAIDm2ACA/f8AQP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANzYAIDc2ACA3NgAgP3/AED9/wBAAAAAAP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AED9/wBA/f8AQP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AEDm2ACA5tgAgNzYAIDc2ACA3NgAgObYAIDm2ACA5tgAgObYAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAObYAIDm2ACA5tgAgObYAIDm2ACA3NgAgNzYAIDc2ACA3NgAgNzYAIDm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgP3/AEDc2ACA5tgAgObYAIDc2ACA5tgAgObYAIDc2ACA5tgAgObYAIDm2ACA3NgAgNzYAIDc2ACAG9gAgBzYAIAd2ACA5tgAgObYAIDm2ACA3NgAgObYAIDm2ACA3NgAgNzYAIDm2ACA5tgAgObYAIDm2ACA5tgAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKAmeBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwCZ4EAAAAAAAAAAAzCZ4EAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAfYAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACdgAgAAAAAAAAAAAAAAAAObYAIDc2ACA5tgAgObYAIAAAAAAAAAAAAAAAAAVCZ5EFgmeRBcJnkQcCZ5EIQmeRCIJnkQrCZ5ELwmeRAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQP3/AEAAAAAAAAAAAP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQAAAAAD9/wBA/f8AQP3/AEAAAAAAAAAAAAAAAAAAAAAA/f8AQP3/AEAH2ACAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AED9/wBAAAAAAAAAAAD9/wBA/f8AQAAAwQIAAL8CCdgAgAAAAAD9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQAAAAID9/wBA/f8AQP3/AED9/wBAoQneRKIJ3kT9/wBArwneRAAAAAAAAAAAAAAAAAAAAAD9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAObYAID9/wBAAAAAAAAAAAAAAAAA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AED9/wBA/f8AQP3/AEAAAAAAAAAAAP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQAAAAAAyCh5F/f8AQAAAAAA4Ch5F/f8AQAAAAAAAAAAA/f8AQP3/AEAH2ACA/f8AQAAAAAAAAAAAAAAAAP3/AED9/wBA/f8AQP3/AEAAAAAAAAAAAP3/AED9/wBAAAAAAAAAAAAJ2ACA/f8AQP3/AED9/wBAAAAAAP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AEAWCh5FFwoeRRwKHkUAAAAA/f8AQCsKHkX9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AEAAAAAAAAAAAAAAAAD9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQAAAAAAAAAAAAAAAAP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBAAAAAAAAAAAD9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBA/f8AQAfYAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBAAAAAAAAAAAAAAAAA/f8AQAAAAAAAAAAACdgAgP3/AED9/wBAAAAAAP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAD9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQAAAAAAAAAAAAAAAAP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AED9/wBAAAAAAAAAAAD9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AEAAAAAAAAAAAP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AED9/wBAB9gAgAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBA/f8AQAAAAAAAAL0C/f8AQP3/AEAAALsCAAC5AgnYAID9/wBA/f8AQP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAIAAAACA/f8AQP3/AED9/wBA/f8AQCELnkUiC55F/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQAAAAAAAAAAA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAP3/AEAAAAAAAAAAAAAAtwIAAAAA/f8AQP3/AED9/wBAAAAAAAAAAAD9/wBAAAAAAP3/AEAAAAAAAAAAAP3/AED9/wBA/f8AQAAAAAAAAAAA/f8AQP3/AED9/wBAAAAAAAAAAAAAAAAA/f8AQP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQP3/AED9/wBA/f8AQAAAAIAAAAAAAAAAAAAAAAD9/wBA/f8AQP3/AEAAAAAAAAAAAAAAAAD9/wBAAAC1AgAAswIAALECCdgAgP3/AED9/wBAAAAAAP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQAAAAID9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AED9/wBA/f8AQP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AEAAAAAAAAAAAAAAAAD9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AED9/wBAB9gAgAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQAAAAAAAAAAARgwrBv3/AEAAAAAAAAAAAAAAAAAJ2ACA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQFTYAIBb2ACA/f8AQAAAAAAAAAAAAAAAAP3/AEAAAAAAAAAAAP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQAAAAAAAAAAAAAAAAP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQP3/AEAH2ACAAAAAAAAAAAAAAAAAAACvAgAAAAAAAACAAAAAAAAAAAD9/wBAAAAAAAAArQIAAKsC/f8AQAAAqAIBAKgCAAAAAAnYAID9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBAAAAAgAAAAID9/wBA/f8AQP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAP3/AEAAAAAAAAAAAAAAAAAAAAAA/f8AQP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQAAAAAAAAAAAAAAAAP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBAAAAAAAAAAAAAAAAA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACdgAgAnYAIAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQAAAAAAAAAAAAAAAAP3/AEAAAKYCAACkAgAAogIJ2ACAAAAAAAAAAAD9/wBA/f8AQP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBAAAAAAAAAAAAAAAAA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBAAAAAAP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AED9/wBA/f8AQAnYAID9/wBA/f8AQP3/AED9/wBAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQAAAAAD9/wBAAAAAAAAAAADZDeUGAAAAAAAAnwIBAJ8CAACdAgAAAID9/wBA/f8AQP3/AED9/wBA/f8AQP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQP3/AEAAAAAAAAAAAAAAAAD9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANTAAAAAAAAAAAAAAAAAAAAABn2ACAZ9gAgAnYAID9/wBA/f8AQP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABr2ACAa9gAgGvYAIBr2ACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQAAAAAAAAAAA/f8AQAAAAAD9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQAAAAAD9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALTAAAAAAAAAAAAAAAAAAAAAB22ACAdtgAgAnYAIAAAAAAAAAAAAAAAAD9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQAAAAAD9/wBAetgAgHrYAIB62ACAetgAgAAAAAAAAAAAAAAAAP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQP3/AEAAAAlMAAAHTAAAAAAAAAAA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALDwBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADc2ACA3NgAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANzYAIAAAAAA3NgAgAAAAADY2ACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACbQgAAAAAAAAAAAAAAAAAAAAD9/wBAAAAAAAAAAAAAAAAAAAAAAAAAmUIAAAAAAAAAAAAAAAAAAAAAAACXQgAAAAAAAAAAAAAAAAAAAAAAAJVCAAAAAAAAAAAAAAAAAAAAAAAAk0IAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJFCAAAAAAAAAAAAAAAA/f8AQP3/AED9/wBA/f8AQIHYAICC2ACAANkAwITYAIAA2QDAsg/ARxEABEyzD8BHEQABTILYAICC2ACAgtgAgILYAIAAAAAAAAAAAILYAIAA2QDA5tgAgObYAIAJ2ACAAAAAAObYAIDm2ACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAI9CAAAAAAAAAAAAAAAAAAAAAP3/AEAAAAAAAAAAAAAAAAAAAAAAAACNQgAAAAAAAAAAAAAAAAAAAAAAAItCAAAAAAAAAAAAAAAAAAAAAAAAiUIAAAAAAAAAAAAAAAAAAAAAAACHQgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhUIAAAAAAAAAAAAAAAD9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA3NgAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgwIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH2ACAAAAAAAnYAIAJ2ACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANzYAIAAAAAAAAAAAAAtAEABLQBAAi0AQAMtAEAELQBABS0AQAYtAEAHLQBACC0AQAktAEAKLQBACy0AQAwtAEANLQBADi0AQA8tAEAQLQBAES0AQBItAEATLQBAFC0AQBUtAEAWLQBAFy0AQBgtAEAZLQBAGi0AQBstAEAcLQBAHS0AQB4tAEAfLQBAIC0AQCEtAEAiLQBAIy0AQCQtAEAlLQBA/f8AQCctAED9/wBA/f8AQP3/AED9/wBA/f8AQC0tAED9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANwQAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD/////AAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAACAAAAAgAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQAAAAAAAAAAAAAAAAAAAAAD9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBAAAAAAP3/AEAAAAAAAAAAAAAAAAAAAAAA/f8AQP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AED9/wBA5tgAgObYAIDm2ACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQP3/AEDwEwBA8RMAQPITAEDzEwBA9BMAQPUTAED9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAJ2ACACdgAgP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAJ2ACAAAAAAAAAAAD9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AEAAAAAA/f8AQAAAAAAAAAAA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAP//////////AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAnYAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA5tgAgP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD//////////////////////////wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOTYAIAAAAAA/f8AQP3/AED9/wBA/f8AQP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADe2ACA5tgAgNzYAID9/wBA/f8AQP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAObYAIDc2ACAAAAAAAAAAAAAAAAA/f8AQP3/AEAAAAAAAAAAAAnYAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgP3/AED9/wBA3NgAgObYAIDm2ACA5tgAgObYAIDm2ACA3NgAgNzYAIDc2ACA3NgAgNzYAIDc2ACA5tgAgObYAIDc2ACAAAAAANzYAIDm2ACA5tgAgNzYAIDc2ACA5tgAgObYAIDm2ACA5tgAgObYAIDc2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgNzYAIDm2ACA5tgAgObYAIDm2ACA6tgAgObYAIDm2ACA3NgAgNzYAIDm2ACA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACBAgAAAAAAAH8CAAAAAAAAfQIAAAAAAAB7AgAAAAAAAHkCAAAAAAAAAAAAAHcCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAfYAIAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHUCAAAAAAAAcwIAAAAAAAAAAAAAcQIAAG8CAAAAAAAAbQIJ2ACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADm2ACA3NgAgObYAIDm2ACA5tgAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJ2ACACdgAgAAAAAAAAAAAAAAAAAAAAAAJ2ACACdgAgP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAfYAID9/wBA/f8AQP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAADIEAEA0BABAPgQAQEEEAEBCBABAQgQAQEoEAEBjBABAS6YAQIocAEAAAAAA/f8AQP3/AED9/wBA/f8AQP3/AEDQEABA0RAAQNIQAEDTEABA1BAAQNUQAEDWEABA1xAAQNgQAEDZEABA2hAAQNsQAEDcEABA3RAAQN4QAEDfEABA4BAAQOEQAEDiEABA4xAAQOQQAEDlEABA5hAAQOcQAEDoEABA6RAAQOoQAEDrEABA7BAAQO0QAEDuEABA7xAAQPAQAEDxEABA8hAAQPMQAED0EABA9RAAQPYQAED3EABA+BAAQPkQAED6EABA/f8AQP3/AED9EABA/hAAQP8QAEDm2ACA5tgAgObYAIAAAAAAAdgAgNzYAIDc2ACA3NgAgNzYAIDc2ACA5tgAgObYAIDc2ACA3NgAgNzYAIDc2ACA5tgAgAAAAAAB2ACAAdgAgAHYAIAB2ACAAdgAgAHYAIAB2ACAAAAAAAAAAAAAAAAAAAAAANzYAIAAAAAAAAAAAAAAAAAAAAAA5tgAgAAAAAAAAAAAAAAAAObYAIDm2ACAAAAAAP3/AED9/wBA/f8AQP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYQAAQOYAAEBiAABAAAAAAGQAAEBlAABA3QEAQGcAAEBoAABAaQAAQGoAAEBrAABAbAAAQG0AAEBuAABAAAAAAG8AAEAjAgBAcAAAQHIAAEB0AABAdQAAQHcAAEBhAABAUAIAQFECAEACHQBAYgAAQGQAAEBlAABAWQIAQFsCAEBcAgBAZwAAQAAAAABrAABAbQAAQEsBAEBvAABAVAIAQBYdAEAXHQBAcAAAQHQAAEB1AABAHR0AQG8CAEB2AABAJR0AQLIDAECzAwBAtAMAQMYDAEDHAwBAaQAAQHIAAEB1AABAdgAAQLIDAECzAwBAwQMAQMYDAEDHAwBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA9BABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABSAgBAYwAAQFUCAEDwAABAXAIAQGYAAEBfAgBAYQIAQGUCAEBoAgBAaQIAQGoCAEB7HQBAnQIAQG0CAECFHQBAnwIAQHECAEBwAgBAcgIAQHMCAEB0AgBAdQIAQHgCAECCAgBAgwIAQKsBAECJAgBAigIAQBwdAECLAgBAjAIAQHoAAECQAgBAkQIAQJICAEC4AwBA5tgAgObYAIDc2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgNzYAIDm2ACA5tgAgOrYAIDW2ACA3NgAgMrYAIDm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDo2ACA5NgAgOTYAIDc2ACA2tgAgObYAIDp2ACA3NgAgObYAIDc2ACAYYCSQWGAkgFigINBYoCDAWKAkUFigJEBYoCYQWKAmAERAGdCEQBnAmSAg0FkgIMBZICRQWSAkQFkgJhBZICYAWSAk0FkgJMBZICWQWSAlgERAGFCEQBhAhEAW0IRAFsCZYCWQWWAlgFlAJhBZQCYAREAVUIRAFUCZoCDQWaAgwFnAIJBZwCCAWiAg0FogIMBaICRQWiAkQFoAIRBaACEAWiAk0FogJMBaACXQWgAlwFpAJhBaQCYAREAT0IRAE8Ca4CAQWuAgAFrgJFBa4CRAWuAmEFrgJgBbICRQWyAkQERAElCEQBJAmyAmEFsgJgBbICWQWyAlgFtgIBBbYCAAW2Ag0FtgIMBbYCRQW2AkQFugINBboCDAW6AkUFugJEBboCYQW6AmAFugJZBboCWAREAQ0IRAEMCEQA9QhEAPQIRADdCEQA3AhEAMUIRADECcICAQXCAgAFwgINBcICDAXKAg0FygIMBcoCRQXKAkQERACtCEQArAnKAmEFygJgBc4CDQXOAgwFzgJFBc4CRAREAJUIRACUCEQAfQhEAHwIRABlCEQAZAnSAg0F0gIMBdICRQXSAkQF0gJhBdICYAXSAlkF0gJYBdQCSQXUAkgF1AJhBdQCYAXWAlkF1gJYBEQATQhEAEwIRAA1CEQANAnaAgUF2gIEBdoCRQXaAkQF3AIBBdwCAAXeAgEF3gIABdwCEQXcAhAF3gINBd4CDAXeAkUF3gJEBeICDQXiAgwF4AIRBeACEAXmAg0F5gIMBegCBQXoAgQF6gJFBeoCRAXqAmEF6gJgBaICYAXQAhAF3AIUBeQCFAQAA/0tzgINBAAAAAAAAAADfAABAAAAAAGGAkUFhgJEBYYCEQWGAhAERAAdCEQAHAhEAAUIRAAECEQD7QREA+wERAPVBEQD1AREA70ERAO8BEQDpQREA6QERAONBEQDjAREA3UERAN0BEQDXQREA1wERANFBEQDRAWWAkUFlgJEBZYCEQWWAhAFlgIFBZYCBAREAy0ERAMsBEQDFQREAxQERAL9BEQC/AREAuUERALkBEQCzQREAswFpgIRBaYCEAWmAkUFpgJEBb4CRQW+AkQFvgIRBb4CEAREArUERAK0BEQCnQREApwERAKFBEQChAREAm0ERAJsBEQCVQREAlQERAI9BEQCPAREAiUERAIkBEQCDQREAgwERAH1BEQB9AREAd0ERAHcBdYCRQXWAkQF1gIRBdYCEAREAcUERAHEBEQBrQREAawERAGVBEQBlAREAX0ERAF8BEQBZQREAWQF5AIBBeQCAAXmAkUF5gJEBeYCEQXmAhAF5gIFBeYCBAfseAEAAAAAA/R4AQAAAAAD/HgBAAAAAALGDiQGxA4oBEQDgABEA3AARANgAEQDUABEA0AARAMwAsYOJQbEDikERAOBAEQDcQBEA2EARANRAEQDQQBEAzEC1g4kBtQOKAREAVgERAFMBEQBQAREATQH9/wBA/f8AQLWDiUG1A4pBEQBWQREAU0ERAFBBEQBNQf3/AED9/wBAt4OJAbcDigERAKQAEQCgABEAnAARAJgAEQCUABEAkAC3g4lBtwOKQREApEARAKBAEQCcQBEAmEARAJRAEQCQQLmDiQG5A4oBEQA+AREAOwERADgBEQA1AREAMgERAC8BuYOJQbkDikERAD5BEQA7QREAOEERADVBEQAyQREAL0G/g4kBvwOKAREAGgERABcBEQAUAREAEQH9/wBA/f8AQL+DiUG/A4pBEQAaQREAF0ERABRBEQARQf3/AED9/wBAxYOJAcUDigERAAIBEQD/ABEA/AARAPkAEQD2ABEA8wD9/wBAxQOKQf3/AEARAP9A/f8AQBEA+UD9/wBAEQDzQMmDiQHJA4oBEQBoABEAZAARAGAAEQBcABEAWAARAFQAyYOJQckDikERAGhAEQBkQBEAYEARAFxAEQBYQBEAVECxA4ABsYOAQbUDgAG1g4BBtwOAAbeDgEG5A4ABuYOAQb8DgAG/g4BBxQOAAcWDgEHJA4AByYOAQf3/AED9/wBAAQBSTQEAT00CAEtNAgBHTQIAQ00CAD9NAgA7TQIAN00BAFJNAQBPTQIAS00CAEdNAgBDTQIAP00CADtNAgA3TQEANE0BADFNAgAtTQIAKU0CACVNAgAhTQIAHU0CABlNAQA0TQEAMU0CAC1NAgApTQIAJU0CACFNAgAdTQIAGU0BABZNAQATTQIAD00CAAtNAgAHTQIAA00CAP9MAgD7TAEAFk0BABNNAgAPTQIAC00CAAdNAgADTQIA/0wCAPtMsQODAbEDggEBAPhMAADwTAEA9Uz9/wBAsQOhAQEA8kyxA4NBsQOCQbEDgEGxg4BBAADwTCCAiUG5AwBAIICJQSAAoUERAPxLAQDtTAAA5UwBAOpM/f8AQLcDoQEBAOdMtQOAQbWDgEG3A4BBt4OAQQAA5UwRAPlLEQD2SxEA80u5A4MBuQOCAREAIQARAB5A/f8AQP3/AEC5A6EBEQAbALkDg0G5A4JBuQOAQbmDgEH9/wBAEQDwSxEA7UsRAOpLxQODAcUDggERABgAEQAVQMGDiQHBA4oBxQOhAREAEgDFA4NBxQOCQcUDgEHFg4BBwQOKQREA50sRAORLYAAAQP3/AED9/wBAAQDiTAAA2kwBAN9M/f8AQMkDoQEBANxMvwOAQb+DgEHJA4BByYOAQQAA2kwggIBBIACKQf3/AEAgAABAIAAAQCAAAEAgAABAIAAAQCAAAEAgAABAIAAAQCAAAEAgAABAIAAAQP////8AAAAAAAAAAP3/AED9/wBAAAAAABAgAEAAAAAAAAAAAAAAAAAAAAAAAAAAACCAmUEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AED9/wBA/f8AQAAAAAD9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBAIAAAQAAAAAAAAAAAAAAAAAAA10sBANdLAAAAAAAA4UsBAOFLAAAAAAAAAAAAAAAAAAAAAAAA3ksAAAAAIICCQQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANxLAADdSwAA20sAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgDXSwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAABA///////////////////////////9/wBA/f8AQP3/AED9/wBA/f8AQP///////////////////////////////zAAAEBpAABA/f8AQP3/AEA0AABANQAAQDYAAEA3AABAOAAAQDkAAEArAABAEiIAQD0AAEAoAABAKQAAQG4AAEAwAABAMQAAQDIAAEAzAABANAAAQDUAAEA2AABANwAAQDgAAEA5AABAKwAAQBIiAEA9AABAKAAAQCkAAEAAAAAAYQAAQGUAAEBvAABAeAAAQFkCAEBoAABAawAAQGwAAEBtAABAbgAAQHAAAEBzAABAdAAAQHcAAEB5AABAegAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADYTAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADm2ACA5tgAgAHYAIAB2ACA5tgAgObYAIDm2ACA5tgAgAHYAIAB2ACAAdgAgObYAIDm2ACAAAAAAAAAAAAAAAAA5tgAgAAAAAAAAAAAAAAAAAHYAIAB2ACA5tgAgNzYAIDm2ACAAdgAgAHYAIDc2ACA3NgAgNzYAIDc2ACAAQDSSwEAz0tjAABAAADWTAAAAAABAMpLAQDHS1sCAEAAAAAAAADUTGcAAEBoAABAaAAAQGgAAEBoAABAJwEAQGkAAEBpAABAbAAAQGwAAEAAAAAAbgAAQAAA0kwAAAAAAAAAAHAAAEBxAABAcgAAQHIAAEByAABAAAAAAAAAAAAAANBMAQDNTAAAy0wAAAAAegAAQAAAAADJAwBAAAAAAHoAAEAAAAAAawAAQBAA1UJiAABAYwAAQAAAAABlAABAZgAAQE4hAEBtAABAbwAAQNAFAEDRBQBA0gUAQNMFAEBpAABAAAAAAAEAyEzAAwBAswMAQLMDAEDAAwBAESIAQAAAAAAAAAAAAAAAAAAAAABkAABAZAAAQGUAAEBpAABAagAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAjEsBALZLAgCySwEAr0sBAKxLAQCpSwEApksBAKNLAQCgSwEAnUsBAJpLAQCXSwEAlEsBAJFLAQCOSwAAjEtpAABAAAB3SwEAd0sAAH9LdgAAQAAAe0sBAHtLAgB7SwAAeUt4AABAAAB2SwEAdktsAABAYwAAQGQAAEBtAABAAAAAAAAAAAAAAAAAhCEAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAQBzSwAAAAAAAAAA/f8AQP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQIZwBkiGcAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlCGcAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADQIZwB1CGcAdIhnAEAAAAAAAAAAAAAAAAAAAAAAyKcAQAAAAAAAAAAAAAAAAAAAAAIIpwBAAAAAAAAAAALIpwBAAAAAAAAAAAAAAAAAAAAACMinAEAAAAAJSKcAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAC2SgEAtkoAAAAAAABwSwEAcEsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8IpwBAAAAAAAAAABDIpwBAAAAAAAAAABFIpwBAAAAAEginAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA9AJwBAAAAAGEinAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAATSKcATwAnAE+AJwBZCKcAWUinAEAAAAAAAAAAHIinAFzIpwBAAAAAAAAAAB2IpwBdyKcAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHoinAF7IpwBAAAAAAAAAACCIpwBgyKcAQAAAAAAAAAAhiKcAYcinAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACiIpwBqCKcAakinAGrIpwBfCKcAX0inAGRIpwBkiKcAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALIinAGzIpwBtCKcAbUinAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIMABACTAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAMQAAQDIAAEAzAABANAAAQDUAAEA2AABANwAAQDgAAEA5AABAAAD+RgAA+0YAAPhGAAD1RgAA8kYAAO9GAADsRgAA6UYAAOZGAADjRgAA4EYBAG1LAQBqSwEAZ0sBAGRLAQBhSwEAXksBAFtLAQBYSwEAVUsCAFFLAgBNSwIASUsCAEVLAgBBSwIAPUsCADlLAgA1SwIAMUsCAC1LAgApS/3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQAEABUsBAAJLAQD/SgEA/EoBAPlKAQD2SgEA80oBAPBKAQDtSgEA6koBAOdKAQDkSgEA4UoBAN5KAQDbSgEA2EoBANVKAQDSSgEAz0oBAMxKAQDJSgEAxkoBAMNKAQDASgEAvUoBALpKYQAAQGIAAEBjAABAZAAAQGUAAEBmAABAZwAAQGgAAEBpAABAagAAQHEAAEByAABAcwAAQHQAAEB1AABAdgAAQHcAAEB4AABAeQAAQHoAAEAwAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgC2SgAAAAAAAAAAAAAAAAAAAAABALNKAACwSgEAsEoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADdKpxBAAAAAAAAAAAAAAAAMCwAQDEsAEAyLABAMywAQDQsAEA1LABANiwAQDcsAEA4LABAOSwAQDosAEA7LABAPCwAQD0sAEA+LABAPywAQEAsAEBBLABAQiwAQEMsAEBELABARSwAQEYsAEBHLABASCwAQEksAEBKLABASywAQEwsAEBNLABATiwAQE8sAEBQLABAUSwAQFIsAEBTLABAVCwAQFUsAEBWLABAVywAQFgsAEBZLABAWiwAQFssAEBcLABAXSwAQF4sAEBfLABAYSwAQAAAAABrAgBAfR0AQH0CAEAAAAAAAAAAAGgsAEAAAAAAaiwAQAAAAABsLABAAAAAAFECAEBxAgBAUAIAQFICAEAAAAAAcywAQAAAAAAAAAAAdiwAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGoAAEB2AABAPwIAQEACAECBLABAAAAAAIMsAEAAAAAAhSwAQAAAAACHLABAAAAAAIksAEAAAAAAiywAQAAAAACNLABAAAAAAI8sAEAAAAAAkSwAQAAAAACTLABAAAAAAJUsAEAAAAAAlywAQAAAAACZLABAAAAAAJssAEAAAAAAnSwAQAAAAACfLABAAAAAAKEsAEAAAAAAoywAQAAAAAClLABAAAAAAKcsAEAAAAAAqSwAQAAAAACrLABAAAAAAK0sAEAAAAAArywAQAAAAACxLABAAAAAALMsAEAAAAAAtSwAQAAAAAC3LABAAAAAALksAEAAAAAAuywAQAAAAAC9LABAAAAAAL8sAEAAAAAAwSwAQAAAAADDLABAAAAAAMUsAEAAAAAAxywAQAAAAADJLABAAAAAAMssAEAAAAAAzSwAQAAAAADPLABAAAAAANEsAEAAAAAA0ywAQAAAAADVLABAAAAAANcsAEAAAAAA2SwAQAAAAADbLABAAAAAAN0sAEAAAAAA3ywAQAAAAADhLABAAAAAAOMsAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOwsAEAAAAAA7iwAQAAAAADm2ACA5tgAgPMsAEAAAAAA/f8AQP3/AED9/wBA/f8AQP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQAAAAAD9/wBA/f8AQP3/AED9/wBA/f8AQAAAAAD9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQGEtAEAAAAAA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AEAJ2ACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AEAAAAAAAAAAAAAAAAAAAAAAzWsAQAAAAAAAAAAAAAAAAJ+fAED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AEAATgBAKE4AQDZOAEA/TgBAWU4AQIVOAECMTgBAoE4AQLpOAEA/UQBAZVEAQGtRAECCUQBAllEAQKtRAEDgUQBA9VEAQABSAECbUgBA+VIAQBVTAEAaUwBAOFMAQEFTAEBcUwBAaVMAQIJTAEC2UwBAyFMAQONTAEDXVgBAH1cAQOtYAEACWQBAClkAQBVZAEAnWQBAc1kAQFBbAECAWwBA+FsAQA9cAEAiXABAOFwAQG5cAEBxXABA210AQOVdAEDxXQBA/l0AQHJeAEB6XgBAf14AQPReAED+XgBAC18AQBNfAEBQXwBAYV8AQHNfAEDDXwBACGIAQDZiAEBLYgBAL2UAQDRlAECHZQBAl2UAQKRlAEC5ZQBA4GUAQOVlAEDwZgBACGcAQChnAEAgawBAYmsAQHlrAECzawBAy2sAQNRrAEDbawBAD2wAQBRsAEA0bABAa3AAQCpyAEA2cgBAO3IAQD9yAEBHcgBAWXIAQFtyAECscgBAhHMAQIlzAEDcdABA5nQAQBh1AEAfdQBAKHUAQDB1AECLdQBAknUAQHZ2AEB9dgBArnYAQL92AEDudgBA23cAQOJ3AEDzdwBAOnkAQLh5AEC+eQBAdHoAQMt6AED5egBAc3wAQPh8AEA2fwBAUX8AQIp/AEC9fwBAAYAAQAyAAEASgABAM4AAQH+AAECJgABA44EAQOqBAEDzgQBA/IEAQAyCAEAbggBAH4IAQG6CAEByggBAeIIAQE2GAEBrhgBAQIgAQEyIAEBjiABAfokAQIuJAEDSiQBAAIoAQDeMAEBGjABAVYwAQHiMAECdjABAZI0AQHCNAECzjQBAq44AQMqOAECbjwBAsI8AQLWPAECRkABASZEAQMaRAEDMkQBA0ZEAQHeVAECAlQBAHJYAQLaWAEC5lgBA6JYAQFGXAEBelwBAYpcAQGmXAEDLlwBA7ZcAQPOXAEABmABAqJgAQNuYAEDfmABAlpkAQJmZAECsmQBAqJoAQNiaAEDfmgBAJZsAQC+bAEAymwBAPJsAQFqbAEDlnABAdZ4AQH+eAEClngBAu54AQMOeAEDNngBA0Z4AQPmeAED9ngBADp8AQBOfAEAgnwBAO58AQEqfAEBSnwBAjZ8AQJyfAECgnwBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQCAAAEAAAAAALgAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADa2ACA5NgAgOjYAIDe2ACA4NgAgODYAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAASMABAAAAAAEFTAEBEUwBARVMAQAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAS7BMGAAAAABNsEwYAAAAAE+wTBgAAAAAUbBMGAAAAABTsEwYAAAAAFWwTBgAAAAAV7BMGAAAAABZsEwYAAAAAFuwTBgAAAAAXbBMGAAAAABfsEwYAAAAAGGwTBgAAAAAAAAAAGSwTBgAAAAAZrBMGAAAAABosEwYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAb7BMGG8wTRgAAAAAcrBMGHIwTRgAAAAAdbBMGHUwTRgAAAAAeLBMGHgwTRgAAAAAe7BMGHswTRgAAAAAAAAAAAAAAAAAAAAARrBMGAAAAAAAAAAA/f8AQP3/AEAI2ACACNgAgCCATFggAE1YAAAAAJ2wTBgAAK5KAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAq7BMGAAAAACtsEwYAAAAAK+wTBgAAAAAsbBMGAAAAACzsEwYAAAAALWwTBgAAAAAt7BMGAAAAAC5sEwYAAAAALuwTBgAAAAAvbBMGAAAAAC/sEwYAAAAAMGwTBgAAAAAAAAAAMSwTBgAAAAAxrBMGAAAAADIsEwYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAz7BMGM8wTRgAAAAA0rBMGNIwTRgAAAAA1bBMGNUwTRgAAAAA2LBMGNgwTRgAAAAA27BMGNswTRgAAAAAAAAAAAAAAAAAAAAAprBMGAAAAAAAAAAA77BMGPCwTBjxsEwY8rBMGAAAAAAAAAAAAAAAAP2wTBgAAKxK/f8AQAARAEABEQBAqhEAwAIRAECsEQDArREAwAMRAEAEEQBABREAQLARAMCxEQDAshEAwLMRAMC0EQDAtREAwBoRAEAGEQBABxEAQAgRAEAhEQBACREAQAoRAEALEQBADBEAQA0RAEAOEQBADxEAQBARAEAREQBAEhEAQGERAMBiEQDAYxEAwGQRAMBlEQDAZhEAwGcRAMBoEQDAaREAwGoRAMBrEQDAbBEAwG0RAMBuEQDAbxEAwHARAMBxEQDAchEAwHMRAMB0EQDAdREAwP////8UEQBAFREAQMcRAEDIEQBAzBEAQM4RAEDTEQBA1xEAQNkRAEAcEQBA3REAQN8RAEAdEQBAHhEAQCARAEAiEQBAIxEAQCcRAEApEQBAKxEAQCwRAEAtEQBALhEAQC8RAEAyEQBANhEAQEARAEBHEQBATBEAQPERAEDyEQBAVxEAQFgRAEBZEQBAhBEAQIURAECIEQBAkREAQJIRAECUEQBAnhEAQKERAED9/wBAAAAAAAAAAAAATgBAjE4AQAlOAEDbVgBACk4AQC1OAEALTgBAMnUAQFlOAEAZTgBAAU4AQClZAEAwVwBAuk4AQAEAqUoBAKZKAQCjSgEAoEoBAJ1KAQCaSgEAl0oBAJRKAQCRSgEAjkoBAItKAQCISgEAhUoBAIJKAgB+SgIAekoCAHZKAgBySgIAbkoCAGpKAgBmSgIAYkoCAF5KAgBaSgIAVkoCAFJKAgBOSgIASkoCAEZKBQA/SgQAOUr9/wBAAQA2SgEAM0oBADBKAQAtSgEAKkoBACdKAQAkSgEAIUoBAB5KAQAbSgEAGEoBABVKAQASSgEAD0oBAAxKAQAJSgEABkoBAANKAQAASgEA/UkBAPpJAQD3SQEA9EkBAPFJAQDuSQEA60kBAOhJAQDlSQEA4kkBAN9JAQDcSQEA2UkBANZJAQDTSQEA0EkBAM1JT1UAQHxeAECHZQBAj3sAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQDFTAAA3UYAANpGAADXRgAA1EYAANFGAADORgAAy0YAAMhGAADFRgAAwkYAAL9GAADISQAAxkkAAJBJAADESQARAEACEQBAAxEAQAURAEAGEQBABxEAQAkRAEALEQBADBEAQA4RAEAPEQBAEBEAQBERAEASEQBAAADCSQAAwEkAAL5JAAC8SQAAukkAALhJAAC2SQAAtEkAALJJAAClSQAAsEkAAK5JAACsSQAAqkkDAKVJAgChSQAAn0kAAAAAAE4AQIxOAEAJTgBA21YAQJROAEBtUQBAA04AQGtRAEBdTgBAQVMAQAhnAEBrcABANGwAQChnAEDRkQBAH1cAQOVlAEAqaABACWcAQD55AEANVABAeXIAQKGMAEBdeQBAtFIAQNh5AEA3dQBAc1kAQGmQAEAqUQBAcFMAQOhsAEAFmABAEU8AQJlRAEBjawBACk4AQC1OAEALTgBA5l0AQPNTAEA7UwBAl1sAQGZbAEDjdgBAAU8AQMeMAEBUUwBAHFkAQAAAnUkAAJtJAACZSQAAl0kAAJVJAACTSQAAkUkAAI9JAACNSQAAi0kAAIlJAACHSQAAhUkAAINJAACBSQAAbkkAAGtJAAB/SQAAfUkAAHtJAAB5SQAAd0kAAHVJAABzSQEAcEkBAG1JAQBqSQAAw0wBAGVJAADBTAEAvkyiMABApDAAQKYwAECoMABAqjAAQKswAECtMABArzAAQLEwAECzMABAtTAAQLcwAEC5MABAuzAAQL0wAEC/MABAwTAAQMQwAEDGMABAyDAAQMowAEDLMABAzDAAQM0wAEDOMABAzzAAQNIwAEDVMABA2DAAQNswAEDeMABA3zAAQOAwAEDhMABA4jAAQOQwAEDmMABA6DAAQOkwAEDqMABA6zAAQOwwAEDtMABA7zAAQPAwAEDxMABA8jAAQAAAXkkDAFlJAgBVSQMAUEkBAE1JAwBISQEARUkBAEJJBAA8SQIAOEkBADVJAQAySQEAL0kCACtJAgAnSQIAI0kCAB9JAgAbSQIAF0kCABNJBAANSQAA/EgEAAdJBAABSQMA/EgCAPZIBAD2SAQA8EgCAOxIAQDpSAEA5kgCAOJIAgDeSAMA2UgDANRIAQDRSAEAvEgCAM1IAQDKSAEAx0gAAD1IAADFSAEAwkgBAL9IBAC5SAIAtUgDALBIBACqSAIApkgBAKNIAQCgSAQAmkgCAJZIBACQSAEAjUgDAIhIAQCFSAIAgUgBAH5IAgB6SAMAdUgCAHFIAwBsSAIAaEgAAGZIAwBhSAEAXkgBAFtIAgBXSAEAVEgBAFFIAQBOSAMASUgCAEVIAAA/SAQAP0gBADpIAwA6SAIANkgCADJIAQAvSAEALEgCAChIAAAmSAIAIkgDAB1IAAAbSAQAFUgBABJIAADyRwAA70cAAOxHAADpRwAA5kcAAAFIAAD+RwAA+0cAAPhHAAD1RwEAD0gBAAxIAQAJSAEABkgBAANIAQAASAEA/UcBAPpHAQD3RwEA9EcBAPFHAQDuRwEA60cBAOhHAQDlRwEAu0wAAOBHAAC5TAEA20cAALdMAADXRwAA0UcBANRHAQDRRwAAtUwAAM1HAADLRwAAyUcAAMdHAgDDRwAAkUwAALNMAACxTAAAr0wAAK1MAACrTAAAHkcAAHtMAQCwRwIAr0cAAKlMAACnTAAApUwAAKdHAAClRwAAPEcAAJpMAQCiTAEAn0wBAJxMAQCZTAAAl0cAAJVHAACTRwAAkUcAAI9HAACNRwAAi0cAAH9HAAB8RwAAeUcBAIhHAQCFRwAAg0cBAIJHAQB/RwEAfEcAAHpHAQB5RwEAdUcCAHVHAACRTAEAlkwBAJNMAQCQTAEAZkcDAGZHBABmRwAAZEcAAGJHAABgRwAAXkcAAFBMAACOTAAAjEwAAFZMAACKTAAAVkwAAIhMAACGTAAAhEwAAGRMAACCTAAAZEwAAIBMAAB+TP3/AEAAAHxMAABARwAAPkcCAHhM/f8AQAAAdkwAAHRMAAAxRwAAckwAAC1HAABwTAAAeUcAACdHAAAaRwAAJUcBACJHAAAgRwAAHkcBABtHAQAYRwAAbkz9/wBAAQBrTAAAaUwAAAtHAABnTAAAZUwBAGJMAQBfTAAAwEYAANtGAADYRgAA1UYAANJGAADPRgAAzEYAAMlGAADGRgEA/kYBAPtGAQD4RgEA9UYBAPJGAQDvRgEA7EYBAOlGAQDmRgEA40YBAOBGAQDdRgEA2kYBANdGAQDURgEA0UYBAM5GAQDLRgEAyEYBAMVGAQDCRgEAv0YBALxGQaYAQAAAAABDpgBAAAAAAEWmAEAAAAAAR6YAQAAAAABJpgBAAAAAAEumAEAAAAAATaYAQAAAAABPpgBAAAAAAFGmAEAAAAAAU6YAQAAAAABVpgBAAAAAAFemAEAAAAAAWaYAQAAAAABbpgBAAAAAAF2mAEAAAAAAX6YAQAAAAABhpgBAAAAAAGOmAEAAAAAAZaYAQAAAAABnpgBAAAAAAGmmAEAAAAAAa6YAQAAAAABtpgBAAAAAAAAAAADm2ACAAAAAAAAAAAAAAAAAAAAAAObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgObYAIAAAAAAAAAAAIGmAEAAAAAAg6YAQAAAAACFpgBAAAAAAIemAEAAAAAAiaYAQAAAAACLpgBAAAAAAI2mAEAAAAAAj6YAQAAAAACRpgBAAAAAAJOmAEAAAAAAlaYAQAAAAACXpgBAAAAAAJmmAEAAAAAAm6YAQAAAAABKBABATAQAQObYAIDm2ACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AEAAAAAAAAAAACOnAEAAAAAAJacAQAAAAAAnpwBAAAAAACmnAEAAAAAAK6cAQAAAAAAtpwBAAAAAAC+nAEAAAAAAAAAAADOnAEAAAAAANacAQAAAAAA3pwBAAAAAADmnAEAAAAAAO6cAQAAAAAA9pwBAAAAAAD+nAEAAAAAAQacAQAAAAABDpwBAAAAAAEWnAEAAAAAAR6cAQAAAAABJpwBAAAAAAEunAEAAAAAATacAQAAAAABPpwBAAAAAAFGnAEAAAAAAU6cAQAAAAABVpwBAAAAAAFenAEAAAAAAWacAQAAAAABbpwBAAAAAAF2nAEAAAAAAX6cAQAAAAABhpwBAAAAAAGOnAEAAAAAAZacAQAAAAABnpwBAAAAAAGmnAEAAAAAAa6cAQAAAAABtpwBAAAAAAG+nAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHqnAEAAAAAAfKcAQAAAAAB5HQBAf6cAQAAAAACBpwBAAAAAAIOnAEAAAAAAhacAQAAAAACHpwBAAAAAAAAAAAAAAAAAAAAAAIynAEAAAAAAZQIAQAAAAAAAAAAAkacAQAAAAACTpwBAAAAAAAAAAAAAAAAAl6cAQAAAAACZpwBAAAAAAJunAEAAAAAAnacAQAAAAACfpwBAAAAAAKGnAEAAAAAAo6cAQAAAAAClpwBAAAAAAKenAEAAAAAAqacAQAAAAABmAgBAXAIAQGECAEBsAgBAagIAQAAAAACeAgBAhwIAQJ0CAEBTqwBAtacAQAAAAAC3pwBAAAAAALmnAEAAAAAAu6cAQAAAAAC9pwBAAAAAAL+nAEAAAAAAwacAQAAAAADDpwBAAAAAAJSnAECCAgBAjh0AQMinAEAAAAAAyqcAQAAAAABkAgBAzacAQAAAAADPpwBAAAAAANGnAEAAAAAA06cAQAAAAADVpwBAAAAAANenAEAAAAAA2acAQAAAAADbpwBAAAAAAJsBAEB3AgBA/f8AQP3/AEB8AgBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQHMAAEBjAABAZgAAQHEAAED2pwBAAAAAAAAAAAAnAQBAUwEAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAnYAID9/wBA/f8AQP3/AEAAAAAAAAAAAAAAAAAAAAAACdgAgAAAAAD9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA3NgAgNzYAIDc2ACAAAAAAAAAAAAAAAAACdgAgP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBAAAAAAAnYAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQAAAAADm2ACAAAAAAObYAIDm2ACA3NgAgAAAAAAAAAAA5tgAgObYAIAAAAAAAAAAAAAAAAAAAAAAAAAAAObYAIDm2ACAAAAAAObYAIAAAAAA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAnYAID9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAnpwBAN6sAQGsCAEBSqwBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAjQIAQAAAAAAAAAAAS6sAQEyrAED9/wBA/f8AQKATAEChEwBAohMAQKMTAECkEwBApRMAQKYTAECnEwBAqBMAQKkTAECqEwBAqxMAQKwTAECtEwBArhMAQK8TAECwEwBAsRMAQLITAECzEwBAtBMAQLUTAEC2EwBAtxMAQLgTAEC5EwBAuhMAQLsTAEC8EwBAvRMAQL4TAEC/EwBAwBMAQMETAEDCEwBAwxMAQMQTAEDFEwBAxhMAQMcTAEDIEwBAyRMAQMoTAEDLEwBAzBMAQM0TAEDOEwBAzxMAQNATAEDREwBA0hMAQNMTAEDUEwBA1RMAQNYTAEDXEwBA2BMAQNkTAEDaEwBA2xMAQNwTAEDdEwBA3hMAQN8TAEDgEwBA4RMAQOITAEDjEwBA5BMAQOUTAEDmEwBA5xMAQOgTAEDpEwBA6hMAQOsTAEDsEwBA7RMAQO4TAEDvEwBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAnYAID9/wBA/f8AQAEAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAD9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AEBIjABA9GYAQMqOAEDIjABA0W4AQDJOAEDlUwBAnJ8AQJyfAEBRWQBA0ZEAQIdVAEBIWQBA9mEAQGl2AECFfwBAP4YAQLqHAED4iABAj5AAQAJqAEAbbQBA2XAAQN5zAEA9hABAapEAQPGZAECCTgBAdVMAQARrAEAbcgBALYYAQB6eAEBQXQBA628AQM2FAEBkiQBAyWIAQNiBAEAfiABAyl4AQBdnAEBqbQBA/HIAQM6QAECGTwBAt1EAQN5SAEDEZABA02oAQBByAEDndgBAAYAAQAaGAEBchgBA740AQDKXAEBvmwBA+p0AQIx4AEB/eQBAoH0AQMmDAEAEkwBAf54AQNaKAEDfWABABF8AQGB8AEB+gABAYnIAQMp4AEDCjABA95YAQNhYAEBiXABAE2oAQNptAEAPbwBAL30AQDd+AEBLlgBA0lIAQIuAAEDcUQBAzFEAQBx6AEC+fQBA8YMAQHWWAECAiwBAz2IAQAJqAED+igBAOU4AQOdbAEASYABAh3MAQHB1AEAXUwBA+3gAQL9PAECpXwBADU4AQMxsAEB4ZQBAIn0AQMNTAEBeWABAAXcAQEmEAECqigBAumsAQLCPAECIbABA/mIAQOWCAECgYwBAZXUAQK5OAEBpUQBAyVEAQIFoAEDnfABAb4IAQNKKAEDPkQBA9VIAQEJUAEBzWQBA7F4AQMVlAED+bwBAKnkAQK2VAEBqmgBAl54AQM6eAECbUgBAxmYAQHdrAEBijwBAdF4AQJBhAEAAYgBAmmQAQCNvAEBJcQBAiXQAQMp5AED0fQBAb4AAQCaPAEDuhABAI5AAQEqTAEAXUgBAo1IAQL1UAEDIcABAwogAQKqKAEDJXgBA9V8AQHtjAECuawBAPnwAQHVzAEDkTgBA+VYAQOdbAEC6XQBAHGAAQLJzAEBpdABAmn8AQEaAAEA0kgBA9pYAQEiXAEAYmABAi08AQK55AEC0kQBAuJYAQOFgAECGTgBA2lAAQO5bAEA/XABAmWUAQAJqAEDOcQBAQnYAQPyEAEB8kABAjZ8AQIhmAEAulgBAiVIAQHtnAEDzZwBAQW0AQJxuAEAJdABAWXUAQGt4AEAQfQBAXpgAQG1RAEAuYgBAeJYAQCtQAEAZXQBA6m0AQCqPAECLXwBARGEAQBdoAECHcwBAhpYAQClSAEAPVABAZVwAQBNmAEBOZwBAqGgAQOVsAEAGdABA4nUAQHl/AEDPiABA4YgAQMyRAEDilgBAP1MAQLpuAEAdVABA0HEAQJh0AED6hQBAo5YAQFecAECfngBAl2cAQMttAEDogQBAy3oAQCB7AECSfABAwHIAQJlwAEBYiwBAwE4AQDaDAEA6UgBAB1IAQKZeAEDTYgBA1nwAQIVbAEAebQBAtGYAQDuPAEBMiABATZYAQIuJAEDTXgBAQFEAQMBVAEAAAAAAAAAAAFpYAEAAAAAAdGYAQAAAAAAAAAAA3lEAQCpzAEDKdgBAPHkAQF55AEBleQBAj3kAQFaXAEC+fABAvX8AQAAAAAAShgBAAAAAAPiKAEAAAAAAAAAAADiQAED9kABAAAAAAAAAAAAAAAAA75gAQPyYAEAomQBAtJ0AQN6QAEC3lgBArk8AQOdQAEBNUQBAyVIAQORSAEBRUwBAnVUAQAZWAEBoVgBAQFgAQKhYAEBkXABAblwAQJRgAEBoYQBAjmEAQPJhAEBPZQBA4mUAQJFmAECFaABAd20AQBpuAEAibwBAbnEAQCtyAEAidABAkXgAQD55AEBJeQBASHkAQFB5AEBWeQBAXXkAQI15AECOeQBAQHoAQIF6AEDAewBA9H0AQAl+AEBBfgBAcn8AQAWAAEDtgQBAeYIAQHmCAEBXhABAEIkAQJaJAEABiwBAOYsAQNOMAEAIjQBAto8AQDiQAEDjlgBA/5cAQDuYAEB1YABAEADHQxiCAED9/wBA/f8AQCZOAEC1UQBAaFEAQIBPAEBFUQBAgFEAQMdSAED6UgBAnVUAQFVVAECZVQBA4lUAQFpYAECzWABARFkAQFRZAEBiWgBAKFsAQNJeAEDZXgBAaV8AQK1fAEDYYABATmEAQAhhAECOYQBAYGEAQPJhAEA0YgBAxGMAQBxkAEBSZABAVmUAQHRmAEAXZwBAG2cAQFZnAEB5awBAumsAQEFtAEDbbgBAy24AQCJvAEAecABAbnEAQKd3AEA1cgBAr3IAQCpzAEBxdABABnUAQDt1AEAddgBAH3YAQMp2AEDbdgBA9HYAQEp3AEBAdwBAzHgAQLF6AEDAewBAe3wAQFt9AED0fQBAPn8AQAWAAEBSgwBA74MAQHmHAEBBiQBAhokAQJaJAEC/igBA+IoAQMuKAEABiwBA/ooAQO2KAEA5iwBAiosAQAiNAEA4jwBAcpAAQJmRAEB2kgBAfJYAQOOWAEBWlwBA25cAQP+XAEALmABAO5gAQBKbAECcnwBAEADGQxAAxUMQAMRDnTsAQBhAAEA5QABAEADDQxAAwkMQAMFDQ58AQI6fAED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AEAAALZGAAC6RgAAt0YBALlGAQC2RgAAtEYAALRG/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBAAACyRgAAsEYAAK5GAACsRgAAqkb9/wBA/f8AQP3/AED9/wBA/f8AQNkF2kIa2ACA8oXbQuIFAEDQBQBA0wUAQNQFAEDbBQBA3AUAQN0FAEDoBQBA6gUAQCsAAEDpheBC6QXhQhEABEARAAFA0IXbQtAF3ELQBd5C0QXeQtIF3kLTBd5C1AXeQtUF3kLWBd5C/f8AQNgF3kLZBd5C2gXeQtsF3kLcBd5C/f8AQN4F3kL9/wBA4AXeQuEF3kL9/wBA4wXeQuQF3kL9/wBA5gXeQucF3kLoBd5C6QXeQuoF3kLVhdxC0YXfQtuF30Lkhd9CAACoRnEGAEBxBgBAewYAQHsGAEB7BgBAewYAQH4GAEB+BgBAfgYAQH4GAECABgBAgAYAQIAGAECABgBAegYAQHoGAEB/BgBAfwYAQH8GAEB/BgBAeQYAQHkGAEB5BgBAeQYAQKQGAECkBgBApAYAQKQGAECmBgBApgYAQIQGAECEBgBAhAYAQIQGAECDBgBAgwYAQIMGAECDBgBAhgYAQIYGAECGBgBAhgYAQIcGAECHBgBAjQYAQI0GAECMBgBAjAYAQI4GAECOBgBAiAYAQIgGAECYBgBAmAYAQJEGAECRBgBAqQYAQKkGAECvBgBArwYAQK8GAECvBgBAswYAQLMGAECzBgBAswYAQLEGAECxBgBAsQYAQLEGAEC6BgBAugYAQLsGAEC7BgBAuwYAQLsGAEDVBipD1QYqQ8EGAEDBBgBAwQYAQMEGAEC+BgBAvgYAQL4GAEC+BgBA0gYAQNIGAEDSBipD0gYqQwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAArQYAQK0GAECtBgBArQYAQMcGAEDHBgBAxgYAQMYGAEDIBgBAyAYAQAAApkbLBgBAywYAQMUGAEDFBgBAyQYAQMkGAEDQBgBA0AYAQNAGAEDQBgBASQYAQEkGAEABAKNGAQCjRgEAoEYBAKBGAQCdRgEAnUYBAJpGAQCaRgEAl0YBAJdGAQCURgEAlEYBAJFGAQCRRgEAkUYBAG1GAQBtRgEAbUbMBgBAzAYAQMwGAEDMBgBAAQArRgEAKEYBAARGAQBtRgEAakYAACNGAAC/RAAAIkUAAP9FAABkRgAAYkYAABxFAAC1RQAAFkUAABBFAABaRgAAWEYAAI9GAAD5RQAAUEYAAE5GAADLRAAAukQAAMhEAACfRAAAREUAAI1GAAA/RQAAl0UAAJ1FAACzRAAAjkUAAAFFAAC2RAAAH0YAAPtEAAB5RQAAHUYAABtGAABwRQAAvkUAALlEAACcRAAAGUYAAGRFAAAXRgAAFUYAAGFFAADCRAAATEYAAEpGAAATRgAA4EQAAEhGAABGRgAAREYAABFGAAAPRgAADUYAAPVFAAC8RAAAQkYAAEBGAACCRAAA3UQAAFJFAACQRAAAjEQAAJNEAADFRAAAnkQAANREAACdRAAACEUAAMNEAACwRAAA40QAAAtGAAAlRQAANkYAADRGAAAJRgAAN0UAAItGAAADRgAAykQAAMdEAAAHRgAAxEQAAC5GAADrRDAGOEMxBjhDSQY4QxEAiEYRAIVGEQCCRhEAf0YRAHxGEQB5RgEAdkYBAHNGAQAERgEAcEYBAG1GAQBqRgAApEQAAGhGAAD/RQAAZkYAAGRGAABiRgAAYEYAAF5GAAAQRQAAXEYAAFpGAABYRgAAVkYAAFRGAAD5RQAAUkYAAFBGAABORgAATEYAAEpGAABIRgAARkYAAERGAAD1RQAAvEQAAEJGAABARgAAkEQAAIxEAACTRAAAPkYAAJ1EAAA8RgAAOkYAACVFAAA4RgAANkYAADRGSQY4QwAAMkYAADBGAADERAAAzUQAAC5GAADrRAEAK0YBAChGAQAlRgEABEYBAAFGAAAjRgAAv0QAACJFAAD/RQAA/UUAABxFAAC1RQAAFkUAABBFAAD7RQAA+UUAAMtEAAC6RAAAyEQAAJ9EAABERQAAP0UAAJdFAACdRQAAs0QAAI5FAAABRQAAIUYAALZEAAAfRgAA+0QAAHlFAAAdRgAAG0YAAL5FAAC5RAAAnEQAABlGAABkRQAAF0YAABVGAABhRQAAwkQAABNGAADgRAAAEUYAAA9GAAANRgAA9UUAALxEAACCRAAA3UQAAFJFAACQRAAAiUQAAMVEAACeRAAA1EQAAJ1EAACwRAAA40QAAAtGAAAlRQAA80UAAAlGAAA3RUcGOEMAAMpEAADHRAAAB0YAAMREAACURAEABEYBAAFGAAD/RQAA/UUAABBFAAD7RQAA+UUAAPdFAACORQAAxEUAAH9FAADCRQAA9UUAALxEAACQRAAAJUUAAPNFAADERAAAlEQRAPBFEQDtRREA6kUAAOhFAADmRQAA5EUAAOJFAADgRQAA3kUAANxFAADaRQAA2EUAANZFAAALRQAAwEQAAB1FAACxRAAABUUAALREAADURQAA0kUAANBFAADORQAAhUUAAP5EAADARQAAf0UAAMxFAADKRQAAyEUAAMZFAADoRQAA5kUAAORFAADiRQAA4EUAAN5FAADcRQAA2kUAANhFAADWRQAAC0UAAMBEAAAdRQAAsUQAAAVFAAC0RAAA1EUAANJFAADQRQAAzkUAAIVFAAD+RAAAwEUAAH9FAADMRQAAykUAAMhFAADGRQAAhUUAAP5EAADARQAAf0UAAMRFAADCRQAAcEUAAJdFAACdRQAAs0QAAIVFAAD+RAAAwEUAAHBFAAC+RSeGJUMnhiVDAAAAAAAAAAABALtFAQC4RQEAuEUBALVFAQCyRQEAr0UBAKxFAQCpRQEApkUBAKZFAQCjRQEAoEUBAJ1FAQCaRQEAl0UBAJRFAQCRRQEAjkUBAI5FAQCLRQEAi0UBALZEAQCIRQEAiEUBAIVFAQCCRQEAgkUBAH9FAQB/RQEAfEUBAHlFAQB2RQEAdkUBAHNFAQBwRQEAuUQBAJxEAQCcRAEAbUUBAGpFAQBnRQEAZEUBAGFFAQBhRQEA4EQBAF5FAQDdRAEAW0UBAFhFAQBVRQEAVUUBAFJFAQBSRQEAT0UBAE9FAQBMRQEAnkQBAElFAQBGRQEAO0UBAENFAQBARQAAAAAAAAAAAQA9RQEAOkUBADdFAQA0RQEAMUUBAC5FAQAuRQEAK0UBAChFAQAlRQEA6EQBAOhEAQAiRQEAH0UBABxFAQAZRQEAFkUBABNFAQAQRQEADUUBAApFAQAHRQEABEUBAAFFAQD+RAEA+0QBAPhEAQD1RAEA8kQBAO9EAQDsRAEA6UQBAOZEAQDjRAEA4EQBAN1EAQDaRAEA10QBAM5EAQDURAEA0UQBALxEAQDRRAEAzkQBAMtEAQDIRAEAxUQBAMJEAQC/RAEAvEQBALlEAQC2RAEAs0QBALBEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAK1EAQCqRAIApkQCAKJEAgCeRAIAmkQCAJZEAgCSRAIAjkQBAItEAQAAQAYAg0QCAH9EAAAAAAAAAAAAAAAA/////////////////////////////////////////////////////////////////////////////////////ywAAEABMABA/f8AQDoAAEA7AABAIQAAQD8AAEAWMABAFzAAQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AEDm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA3NgAgNzYAIDc2ACA3NgAgNzYAIDc2ACA3NgAgObYAIDm2ACA/f8AQBQgAEATIABAXwAAQF8AAEAoAABAKQAAQHsAAEB9AABAFDAAQBUwAEAQMABAETAAQAowAEALMABACDAAQAkwAEAMMABADTAAQA4wAEAPMABAAAAAAAAAAABbAABAXQAAQCCAgkEggIJBIICCQSCAgkFfAABAXwAAQF8AAEAsAABAATAAQP3/AED9/wBAOwAAQDoAAEA/AABAIQAAQBQgAEAoAABAKQAAQHsAAEB9AABAFDAAQBUwAEAjAABAJgAAQCoAAEArAABALQAAQDwAAEA+AABAPQAAQP3/AEBcAABAJAAAQCUAAEBAAABA/f8AQP3/AED9/wBA/f8AQCCAJUNAhiVDIAAmQwAAAAAggCZD/f8AQCAAJ0NABidDIIAnQ0CGJ0MgAChDQAYoQyCAKENAhihDIAApQ0AGKUMhBgBAJ4YpQyeGKUMnBipDJwYqQ0gGKkNIBipDJ4YqQyeGKkNKBipDSgYqQ0oGKkNKBipDJwYAQCcGAEAoBgBAKAYAQCgGAEApBgBAKQYAQCoGAEAqBgBAKgYAQCoGAEArBgBAKwYAQCsGAEArBgBALAYAQCwGAEAsBgBALQYAQC0GAEAtBgBALQYAQC4GAEAuBgBALgYAQC4GAEAvBgBALwYAQDAGAEAwBgBAMQYAQDEGAEAyBgBAMwYAQDMGAEAzBgBAMwYAQDQGAEA0BgBANAYAQDQGAEA1BgBANQYAQDUGAEA1BgBANgYAQDYGAEA2BgBANwYAQDcGAEA3BgBANwYAQDgGAEA4BgBAOAYAQDgGAEA5BgBAOQYAQDkGAEA5BgBAOgYAQDoGAEA6BgBAQQYAQEEGAEBBBgBAQQYAQEIGAEBCBgBAQgYAQEIGAEBDBgBAQwYAQEMGAEBDBgBARAYAQEQGAEBEBgBARQYAQEUGAEBFBgBARQYAQEYGAEBGBgBARgYAQEYGAEBHBgBARwYAQEcGAEBHBgBASAYAQEgGAEBJBgBASgYAQEoGAEBKBgBASgYAQAEAd0QBAHdEAQB0RAEAdEQBAHFEAQBxRAAAb0QAAG9E/f8AQP3/AED//////f8AQCEAAEAiAABAIwAAQCQAAEAlAABAJgAAQCcAAEAoAABAKQAAQCoAAEArAABALAAAQC0AAEAuAABALwAAQDAAAEAxAABAMgAAQDMAAEA0AABANQAAQDYAAEA3AABAOAAAQDkAAEA6AABAOwAAQDwAAEA9AABAPgAAQD8AAEBAAABAYQAAQGIAAEBjAABAZAAAQGUAAEBmAABAZwAAQGgAAEBpAABAagAAQGsAAEBsAABAbQAAQG4AAEBvAABAcAAAQHEAAEByAABAcwAAQHQAAEB1AABAdgAAQHcAAEB4AABAeQAAQHoAAEBbAABAXAAAQF0AAEBeAABAXwAAQGAAAEBhAABAYgAAQGMAAEBkAABAZQAAQGYAAEBnAABAaAAAQGkAAEBqAABAawAAQGwAAEBtAABAbgAAQG8AAEBwAABAcQAAQHIAAEBzAABAdAAAQHUAAEB2AABAdwAAQHgAAEB5AABAegAAQHsAAEB8AABAfQAAQH4AAECFKQBAhikAQC4AAEAMMABADTAAQAEwAED7MABA8jAAQKEwAECjMABApTAAQKcwAECpMABA4zAAQOUwAEDnMABAwzAAQPwwAECiMABApDAAQKYwAECoMABAqjAAQKswAECtMABArzAAQLEwAECzMABAtTAAQLcwAEC5MABAuzAAQL0wAEDfMABA4DAAQOEwAEDiMABA5DAAQOYwAEDoMABA6TAAQOowAEDrMABA7DAAQO0wAEDvMABA8zAAQADZAMAA2QDA/////wARAEABEQBAqhEAwAIRAECsEQDArREAwAMRAEAEEQBABREAQLARAMCxEQDAshEAwLMRAMC0EQDAtREAwBoRAEAGEQBABxEAQAgRAEAhEQBACREAQAoRAEALEQBADBEAQA0RAEAOEQBADxEAQBARAEAREQBAEhEAQP3/AED9/wBAYREAwGIRAMBjEQDAZBEAwGURAMBmEQDA/f8AQP3/AEBnEQDAaBEAwGkRAMBqEQDAaxEAwGwRAMD9/wBA/f8AQG0RAMBuEQDAbxEAwHARAMBxEQDAchEAwP3/AED9/wBAcxEAwHQRAMB1EQDA/f8AQP3/AED9/wBAogAAQKMAAECsAABAIACCQaYAAEClAABAqSAAQP3/AEACJQBAkCEAQJEhAECSIQBAkyEAQKAlAEDLJQBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQAAAAMD9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQAAAAAAAAAAA/f8AQAAAAAAAAAAAAAAAAP3/AED9/wBA/f8AQP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA3NgAgP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA5tgAgObYAIDm2ACA5tgAgObYAID9/wBA/f8AQP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAD9/wBA/f8AQP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAKtOEACqThAAqU4QAKhOEACnThAApk4QAKVOEACkThAAo04QAKJOEAChThAAoE4QAJ9OEACeThAAnU4QAJxOEACbThAAmk4QAJlOEACYThAAl04QAJZOEACVThAAlE4QAJNOEACSThAAkU4QAJBOEACPThAAjk4QAI1OEACMThAAi04QAIpOEACJThAAiE4QAIdOEACGThAAhU4QAIROAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAINOEACCThAAgU4QAIBOEAB/ThAAfk4QAH1OEAB8ThAAe04QAHpOEAB5ThAAeE4QAHdOEAB2ThAAdU4QAHROEABzThAAck4QAHFOEABwThAAb04QAG5OEABtThAAbE4QAGtOEABqThAAaU4QAGhOEABnThAAZk4QAGVOEABkThAAY04QAGJOEABhThAAYE79/wBA/f8AQP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAF9OEABeThAAXU4QAFxOEABbThAAWk4QAFlOEABYThAAV04QAFZOEABVTv3/AEAQAFROEABTThAAUk4QAFFOEABQThAAT04QAE5OEABNThAATE4QAEtOEABKThAASU4QAEhOEABHThAARk79/wBAEABFThAARE4QAENOEABCThAAQU4QAEBOEAA/Tv3/AEAQAD5OEAA9Tv3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AEAAAAAAAAAAAP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABEAvwMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAARAL0DAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADQAgBA0QIAQOYAAECZAgBAUwIAQP3/AECjAgBAZqsAQKUCAECkAgBAVgIAQFcCAECRHQBAWAIAQF4CAECpAgBAZAIAQGICAEBgAgBAmwIAQCcBAECcAgBAZwIAQIQCAECqAgBAqwIAQGwCAEAQAGhNjqcAQG4CAEAQAGdNjgIAQBAAZk34AABAdgIAQHcCAEBxAABAegIAQBAAZU19AgBAfgIAQIACAECoAgBApgIAQGerAECnAgBAiAIAQHEsAED9/wBAjwIAQKECAECiAgBAmAIAQMABAEDBAQBAwgEAQBAAZE0QAGNNhwIAQJYCAECXAgBAngIAQBAAYk0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBA/f8AQAAAAAD9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQAAAAAAAAAAA/f8AQP3/AED9/wBAAAAAAP3/AED9/wBAAAAAAAAAAAAAAAAA/f8AQAAAAAAAAAAA/f8AQP3/AED9/wBA/f8AQP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AEAAAAAAAAAAAP3/AED9/wBA/f8AQP3/AED9/wBAAAAAANzYAIAAAAAA5tgAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AED9/wBA5tgAgAHYAIDc2ACA/f8AQP3/AED9/wBA/f8AQAnYAIAAAAAAAAAAAAAAAAAAAAAAAAAAAObYAIDc2ACA/f8AQP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAD9/wBA/f8AQP3/AEAQADxOEAA7ThAAOk4QADlOEAA4ThAAN04QADZOEAA1ThAANE4QADNOEAAyThAAMU4QADBOEAAvThAALk4QAC1OEAAsThAAK04QACpOEAApThAAKE4QACdOEAAmThAAJU4QACROEAAjThAAIk4QACFOEAAgThAAH04QAB5OEAAdThAAHE4QABtOEAAaThAAGU4QABhOEAAXThAAFk4QABVOEAAUThAAE04QABJOEAARThAAEE4QAA9OEAAOThAADU4QAAxOEAALThAACk79/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAObYAIDm2ACA5tgAgObYAID9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQBAACU4QAAhOEAAHThAABk4QAAVOEAAEThAAA04QAAJOEAABThAAAE4QAP9NEAD+TRAA/U0QAPxNEAD7TRAA+k0QAPlNEAD4TRAA900QAPZNEAD1TRAA9E39/wBA/f8AQP3/AEDm2ACA5tgAgObYAIDm2ACA5tgAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBA5tgAgObYAIAAAAAA/f8AQP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBAAAAAAAAAAADm2ACA3NgAgNzYAIDm2ACA5tgAgNzYAIDc2ACA3NgAgObYAIDc2ACA5tgAgNzYAIDm2ACA5tgAgObYAIDc2ACA3NgAgAAAAADc2ACA3NgAgNzYAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADc2ACA3NgAgObYAIDm2ACA5tgAgNzYAIDm2ACA3NgAgNzYAIDc2ACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBAAAAAAAAAAADm2ACA3NgAgObYAIDc2ACAAAAAAAAAAAAAAAAAAAAAAP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAnYAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQP3/AEAJ2ACAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AEAJ2ACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABEAuwMAAAAAEQC5AwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEQC3AwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAnYAIAH2ACAAAAAAAAAAAD9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABALUDAQCzAwAAAAAAAAAAAAAAAAnYAIAJ2ACA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH2ACAAAAAAAAAAAAAAAAA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBACdgAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAfYAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAnYAIAH2ACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQAAAAAD9/wBAAAAAAAAAAAAAAAAAAAAAAP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH2ACACdgAgP3/AED9/wBA/f8AQP3/AED9/wBAAAAAAP3/AEAAAAAAAAAAAP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AEAH2ACAB9gAgAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBA/f8AQAAAAAAAAAAA/f8AQP3/AEABALEDAQCvAwnYAID9/wBA/f8AQAAAAAD9/wBA/f8AQP3/AED9/wBA/f8AQP3/AEAAAACA/f8AQP3/AED9/wBA/f8AQP3/AEAAAAAAAAAAAAAAAAAAAAAA/f8AQP3/AEDm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AEAAAAAAAAAAAAAAAAABAK0DAAAAAAEAqwMAAAAAAAAAAAAAAAAAAAAA/f8AQAAAAAD9/wBA/f8AQAEAqQP9/wBAAAAAAAEApwMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AEAAAAAAAAAAgAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAD9/wBAAAAAgP3/AED9/wBAAQClg/3/AEABAKODAQChgwAAAIAAAAAA/f8AQAAAAAAAAAAACdgAgAnYAIAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AEAAAAAAAAAAAP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AEAAAAAAAAAAAAnYAIAAAAAAAAAAAAAAAAAH2ACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIABAJ8DAQCdAwAAAIABAJsDAAAAAAAAAAAJ2ACAB9gAgAAAAAAAAAAAAAAAAAAAAAD9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBA/f8AQAAAAAAAAAAAAQCZAwEAlwMAAAAAAAAAAAAAAAAJ2ACAB9gAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAnYAIAH2ACAAAAAAAAAAAD9/wBA/f8AQP3/AED9/wBA/f8AQP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAnYAID9/wBA/f8AQP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACdgAgAfYAIAAAAAA/f8AQP3/AED9/wBA/f8AQBAA800QAPJNEADxTRAA8E0QAO9NEADuTRAA7U0QAOxNEADrTRAA6k0QAOlNEADoTRAA500QAOZNEADlTRAA5E0QAONNEADiTRAA4U0QAOBNEADfTRAA3k0QAN1NEADcTRAA200QANpNEADZTRAA2E0QANdNEADWTRAA1U0QANRNAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AED9/wBAAAAAAP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAP3/AEAAAAAAAAAAAP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AEAAAAAAAQCVA/3/AED9/wBAAAAAAAAAAAAJ2ACACdgAgAAAAAAAAAAAAAAAAAAAAAD9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAJ2ACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJ2ACA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJ2ACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AED9/wBA/f8AQAAAAAD9/wBAAAAAAAAAAAD9/wBAAAAAAAAAAAAH2ACAAAAAAAnYAIAJ2ACAAAAAAAAAAAD9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AEAAAAAAAAAAAP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBAAAAAAAAAAAAAAAAAAAAAAAnYAIAAAAAA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAIABAIyDAQCPgwEAk4MBAJCDAQCNgwIAkoMCAI+DAgCMgwAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAnYAIAB2ACAAdgAgAHYAIAB2ACAAdgAgAAAAAD9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIABAIqDAQCJAwIAiQMAAAAAAAAAAAAAAAAAAAAAAAAAABAA000QANJNEADRTRAA0E0QAM9NEADOTRAAzU0QAMxNEADLTRAAyk0QAMlNEADITRAAx00QAMZNEADFTRAAxE0QAMNNEADCTRAAwU0QAMBNEAC/TRAAvk0QAL1NEAC8TRAAu00QALpNEAC5TRAAuE0QALdNEAC2TRAAtU0QALRNEACzTRAAsk0QALFNEACwTRAAr00QAK5NEACtTRAArE0QAKtNEACqTRAAqU0QAKhNEACnTRAApk0QAKVNEACkTRAAo00QAKJNEAChTRAAoE0QAJ9NEACeTRAAnU0QAJxNEACbTf3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAG2ACABtgAgAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBAAAAAAAAAAAAAAAAAAABtRAAAa0QAAGlEAABnRAAAAAAAAAAA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAP3/AED9/wBAAAAAAP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/f8AQP3/AEAAAAAAAAAAAAHYAIAAAAAA//////////////////////3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQDAAAEAxAABAMgAAQDMAAEA0AABANQAAQDYAAEA3AABAOAAAQDkAAEAAAAAAAAAAAAAAAAD9/wBA/f8AQP3/AEAAAAAA/f8AQAAAAAAAAAAAAAAAAP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAARAIdDEQB4QxIAhEMSAIFDEgB+QxIAe0MSAHhD2NgAgNjYAIAB2ACAAdgAgAHYAIAAAAAAAAAAAAAAAADi2ACA2NgAgNjYAIDY2ACA///////////////////////////////////////////c2ACA3NgAgNzYAIDc2ACA3NgAgAAAAAAAAAAA5tgAgObYAIDm2ACA5tgAgObYAIDc2ACA3NgAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADm2ACA5tgAgObYAIDm2ACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAARAG9DEQBsQxIAdUMSAHJDEgBvQxIAbEMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADm2ACA5tgAgObYAIAAAAAA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQNjYAIDY2ACA2NgAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdgAgAHYAIAAAAAAAAAAANjYAIDY2ACA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AEBxAABAcgAAQHMAAEB0AABAdQAAQHYAAEB3AABAeAAAQHkAAEB6AABAYQAAQGIAAEBjAABAZAAAQGUAAEBmAABAZwAAQGgAAEBpAABAagAAQGsAAEBsAABAbQAAQG4AAEBvAABAcAAAQHEAAEByAABAcwAAQHQAAEB1AABAdgAAQHcAAEB4AABAeQAAQHoAAEBhAABAYgAAQGMAAEBkAABAZQAAQGYAAEBnAABA/f8AQGkAAEBqAABAawAAQGwAAEBtAABAbgAAQG8AAEBwAABAcQAAQHIAAEBzAABAdAAAQHUAAEB2AABAdwAAQHgAAEB5AABAegAAQGEAAED9/wBAYwAAQGQAAED9/wBA/f8AQGcAAED9/wBA/f8AQGoAAEBrAABA/f8AQP3/AEBuAABAbwAAQHAAAEBxAABA/f8AQHMAAEB0AABAdQAAQHYAAEB3AABAeAAAQHkAAEB6AABAYQAAQGIAAEBjAABAZAAAQP3/AEBmAABA/f8AQGgAAEBpAABAagAAQGsAAEBsAABAbQAAQG4AAED9/wBAcAAAQHEAAEByAABAcwAAQHQAAEB1AABAdgAAQHcAAEB4AABAeQAAQHoAAEBhAABAYgAAQP3/AEBkAABAZQAAQGYAAEBnAABA/f8AQP3/AEBqAABAawAAQGwAAEBtAABAbgAAQG8AAEBwAABAcQAAQP3/AEBzAABAdAAAQHUAAEB2AABAdwAAQHgAAEB5AABA/f8AQGEAAEBiAABAaQAAQGoAAEBrAABAbAAAQG0AAED9/wBAbwAAQP3/AED9/wBA/f8AQHMAAEB0AABAdQAAQHYAAEB3AABAeAAAQHkAAED9/wBAYQAAQGIAAEBjAABAZAAAQGUAAEBmAABAZwAAQGgAAEBpAABAagAAQGsAAEBsAABAbQAAQG4AAEB3AABAeAAAQHkAAEB6AABAMQEAQDcCAEAAAFJM/f8AQLEDAECyAwBAswMAQLQDAEC1AwBAtgMAQLcDAEC4AwBAuQMAQLoDAEC7AwBAvAMAQL0DAEC+AwBAvwMAQMADAEDBAwBAuAMAQMMDAEDEAwBAxQMAQMYDAEDHAwBAyAMAQMkDAEAHIgBAsQMAQLIDAECzAwBAtAMAQLUDAEC2AwBAtwMAQLgDAEC5AwBAugMAQLsDAEC8AwBAvQMAQL4DAEC/AwBAwAMAQMEDAEDDAwBAwwMAQMQDAEDFAwBAxgMAQMcDAEDIAwBAyQMAQAIiAEC1AwBAuAMAQLoDAEDGAwBAwQMAQMADAECxAwBAsgMAQLMDAEC0AwBAtQMAQLYDAEC3AwBAuAMAQLkDAEC6AwBAuwMAQLwDAEC9AwBAvgMAQMcDAEDIAwBAyQMAQAIiAEC1AwBAuAMAQLoDAEDGAwBAwQMAQMADAEDdAwBA3QMAQP3/AED9/wBAMAAAQDEAAEAyAABAMwAAQDQAAEA1AABANgAAQDcAAEA4AABAOQAAQDAAAEAxAABAMgAAQDMAAEA0AABANQAAQDYAAEA3AABAOAAAQDkAAEAwAABAMQAAQDIAAEAzAABAEACaTQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAJlNAAAAABAAmE0AAAAAAAAAABAAl00AAAAAAAAAABAAlk0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAlU0AAAAAEACUTQAAAAAQAJNNAAAAABAAkk0AAAAAAAAAABAAkU0AAAAAEACQTQAAAAAQAI9NAAAAABAAjk0AAAAAEACNTQAAAAAQAIxNAAAAABAAi00AAAAAAAAAAAAAAAAAAAAAAAAAAAAAUkwAAAAA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQBAAYU0QAGBNEABfTWMCAEAYHQBAgAEAQBEBAEDlAQBAQgEAQJoBAEAQAF5NEABdTUkCAEB/HQBAEABcTZ4BAEB8AgBAOAIAQDkCAEAQAFtNEABaTYYCAECYHQBAEABZTRAAWE2TAgBAmh0AQAUdAEAAHQBABx0AQH8CAECFAgBArgIAQK8CAEAhAgBANAIAQDUCAEA2AgBAyAMAQMkDAECBHQBAlacAQIcdAECKHQBAjh0AQIgBAECZAQBApQEAQKACAECtAQBAEABXTebYAIDm2ACA5tgAgObYAIDm2ACA5tgAgObYAID9/wBA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACA/f8AQP3/AEDm2ACA5tgAgObYAIDm2ACA5tgAgP3/AEDm2ACA5tgAgP3/AEDm2ACA5tgAgObYAIDm2ACA5tgAgP3/AED9/wBA/f8AQP3/AED9/wBAMAQAQDEEAEAyBABAMwQAQDQEAEA1BABANgQAQDcEAEA4BABAOgQAQDsEAEA8BABAPgQAQD8EAEBABABAQQQAQEIEAEBDBABARAQAQEUEAEBGBABARwQAQEgEAEBLBABATQQAQE4EAECJpgBA2QQAQFYEAEBYBABA6QQAQK8EAEDPBABAMAQAQDEEAEAyBABAMwQAQDQEAEA1BABANgQAQDcEAEA4BABAOgQAQDsEAEA+BABAPwQAQEEEAEBDBABARAQAQEUEAEBGBABARwQAQEgEAEBKBABASwQAQJEEAEBWBABAVQQAQF8EAECrBABAUaYAQLEEAED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AEDm2ACA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3/AED9/wBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA6NgAgOjYAIDc2ACA5tgAgAAAAAAAAAAAAAAAAObYAIAAAAAAAAAAAObYAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA5tgAgObYAIAAAAAAAAAAAAAAAAAAAAAAAAAAAObYAID9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9/wBAAAAAAAAAAAAAAAAAAAAAAP3/AEAAAAAAAAAAAP3/AEDc2ACA3NgAgNzYAIDc2ACA3NgAgNzYAIDc2ACA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBAEACKTRAAiU0QAIhNEACHTRAAhk0QAIVNEACETRAAg00QAIJNEACBTRAAgE0QAH9NEAB+TRAAfU0QAHxNEAB7TRAAek0QAHlNEAB4TRAAd00QAHZNEAB1TRAAdE0QAHNNEAByTRAAcU0QAHBNEABvTRAAbk0QAG1NEABsTRAAa00QAGpNEABpTQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA5tgAgObYAIDm2ACA5tgAgObYAIDm2ACAB9gAgAAAAAD9/wBA/f8AQP3/AED9/wBAJwYAQCgGAEAsBgBALwYAQP3/AEBIBgBAMgYAQC0GAEA3BgBASgYAQEMGAEBEBgBARQYAQEYGAEAzBgBAOQYAQEEGAEA1BgBAQgYAQDEGAEA0BgBAKgYAQCsGAEAuBgBAMAYAQDYGAEA4BgBAOgYAQG4GAEC6BgBAoQYAQG8GAED9/wBAKAYAQCwGAED9/wBARwYAQP3/AED9/wBALQYAQP3/AEBKBgBAQwYAQEQGAEBFBgBARgYAQDMGAEA5BgBAQQYAQDUGAEBCBgBA/f8AQDQGAEAqBgBAKwYAQC4GAED9/wBANgYAQP3/AEA6BgBA/f8AQP3/AED9/wBA/f8AQCwGAED9/wBA/f8AQP3/AED9/wBALQYAQP3/AEBKBgBA/f8AQEQGAED9/wBARgYAQDMGAEA5BgBA/f8AQDUGAEBCBgBA/f8AQDQGAED9/wBA/f8AQC4GAED9/wBANgYAQP3/AEA6BgBA/f8AQLoGAED9/wBAbwYAQP3/AEAoBgBALAYAQP3/AEBHBgBA/f8AQP3/AEAtBgBANwYAQEoGAEBDBgBA/f8AQEUGAEBGBgBAMwYAQDkGAEBBBgBANQYAQEIGAED9/wBANAYAQCoGAEArBgBALgYAQP3/AEA2BgBAOAYAQDoGAEBuBgBA/f8AQKEGAED9/wBAJwYAQCgGAEAsBgBALwYAQEcGAEBIBgBAMgYAQC0GAEA3BgBASgYAQP3/AEBEBgBARQYAQEYGAEAzBgBAOQYAQEEGAEA1BgBAQgYAQDEGAEA0BgBAKgYAQCsGAEAuBgBAMAYAQDYGAEA4BgBAOgYAQP3/AED9/wBA/f8AQP3/AEAoBgBALAYAQC8GAED9/wBASAYAQDIGAEAtBgBANwYAQEoGAED9/wBARAYAQEUGAEBGBgBAMwYAQDkGAED9/wBAAABjRAAAYUQAAF9EAABdRAAAW0QAAFlEAABXRAAAVUQAAFNEAABRRAAAAAAAAAAAAAAAAAAAAAAAAAAAAQDVSgEA0koBAM9KAQDMSgEAyUoBAMZKAQDDSgEAwEoBAL1KAQC6SgEAXExjAABAcgAAQAAAPkcAAFpMAAAAAHEAAEByAABAcwAAQHQAAEB1AABAdgAAQHcAAEB4AABAeQAAQHoAAEAAAFhMAABWTAAAVEwAAFJMAQBPTAAATUwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABLTAAASUwAAEdMAAAAAAAAAAAAAAAAAABFTAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA5UMAAONDtTAAQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AEBLYgBAV1sAQMxTAEDGsExYjE4AQBpZAEDjiQBAKVkAQKROAEAgZgBAIXEAQJllAEBNUgBAjF8AQI1RAECwZQBAHVIAQEJ9AEAfdQBAqYwAQPBYAEA5VABAFG8AQJViAEBVYwBAAE4AQAlOAEBKkABA5l0AQC1OAEDzUwBAB2MAQHCNAEBTYgBAgXkAQHp6AEAIVABAgG4AQAlnAEAIZwBAM3UAQHJSAEC2VQBATZEAQP3/AED9/wBA/f8AQP3/AEABAOBDAQDdQwEA2kMBANdDAQDUQwEA0UMBAM5DAQDLQwEAyEP9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBAl18AQO9TAED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQP3/AED9/wBA/f8AQDAAAEAxAABAMgAAQDMAAEA0AABANQAAQDYAAEA3AABAOAAAQDkAAEAAAAAA/f8AQP3/AED9/wBA/f8AQP3/AEA9TgBAOE4AQEFOAEAQAGtDYE8AQK5PAEC7TwBAAlAAQHpQAECZUABA51AAQM9QAECeNABAEABqQ01RAEBUUQBAZFEAQHdRAEAQAGlDuTQAQGdRAECNUQBAEABoQ5dRAECkUQBAzE4AQKxRAEC1UQBAEABnQ/VRAEADUgBA3zQAQDtSAEBGUgBAclIAQHdSAEAVNQBAx1IAQMlSAEDkUgBA+lIAQAVTAEAGUwBAF1MAQElTAEBRUwBAWlMAQHNTAEB9UwBAf1MAQH9TAEB/UwBAEABmQ3BwAEDKUwBA31MAQBAAZUPrUwBA8VMAQAZUAECeVABAOFQAQEhUAEBoVABAolQAQPZUAEAQVQBAU1UAQGNVAECEVQBAhFUAQJlVAECrVQBAs1UAQMJVAEAWVwBABlYAQBdXAEBRVgBAdFYAQAdSAEDuWABAzlcAQPRXAEANWABAi1cAQDJYAEAxWABArFgAQBAAZEPyWABA91gAQAZZAEAaWQBAIlkAQGJZAEAQAGNDEABiQ+xZAEAbWgBAJ1oAQNhZAEBmWgBA7jYAQPw2AEAIWwBAPlsAQD5bAEAQAGFDw1sAQNhbAEDnWwBA81sAQBAAYEP/WwBABlwAQFNfAEAiXABAgTcAQGBcAEBuXABAwFwAQI1cAEAQAF9DQ10AQBAAXkNuXQBAa10AQHxdAEDhXQBA4l0AQC84AED9XQBAKF4AQD1eAEBpXgBAYjgAQBAAXUN8OABAsF4AQLNeAEC2XgBAyl4AQBAAXEP+XgBAEABbQxAAW0MBggBAIl8AQCJfAEDHOABAEABaQxAAWUNiXwBAa18AQOM4AECaXwBAzV8AQNdfAED5XwBAgWAAQDo5AEAcOQBAlGAAQBAAWEPHYABASGEAQExhAEBOYQBATGEAQHphAECOYQBAsmEAQKRhAECvYQBA3mEAQPJhAED2YQBAEGIAQBtiAEBdYgBAsWIAQNRiAEBQYwBAEABXQz1jAED8YgBAaGMAQINjAEDkYwBAEABWQyJkAEDFYwBAqWMAQC46AEBpZABAfmQAQJ1kAEB3ZABAbDoAQE9lAEBsZQBAEABVQ+NlAED4ZgBASWYAQBk7AECRZgBACDsAQOQ6AECSUQBAlVEAQABnAECcZgBArYAAQNlDAEAXZwBAG2cAQCFnAEBeZwBAU2cAQBAAVENJOwBA+mcAQIVnAEBSaABAhWgAQBAAU0OOaABAH2gAQBRpAECdOwBAQmkAQKNpAEDqaQBAqGoAQBAAUkPbagBAGDwAQCFrAEAQAFFDVGsAQE48AEByawBAn2sAQLprAEC7awBAEABQQxAAT0MQAE5DTmwAQBAATUO/bABAzWwAQGdsAEAWbQBAPm0AQHdtAEBBbQBAaW0AQHhtAECFbQBAEABMQzRtAEAvbgBAbm4AQDM9AEDLbgBAx24AQBAAS0P5bQBAbm8AQBAASkMQAElDxm8AQDlwAEAecABAG3AAQJY9AEBKcABAfXAAQHdwAECtcABAEABIQ0VxAEAQAEdDnHEAQBAARkMocgBANXIAQFByAEAQAEVDgHIAQJVyAEAQAERDEABDQ3pzAECLcwBArD4AQKVzAEC4PgBAuD4AQEd0AEBcdABAcXQAQIV0AEDKdABAGz8AQCR1AEAQAEJDPnUAQBAAQUNwdQBAEABAQxB2AEAQAD9DEAA+QxAAPUP8PwBACEAAQPR2AEAQADxDEAA7QxAAOkMQADlDHncAQB93AEAfdwBASncAQDlAAECLdwBARkAAQJZAAEAQADhDTngAQIx4AEDMeABA40AAQBAAN0NWeQBAEAA2QxAANUOPeQBA63kAQC9BAEBAegBASnoAQE96AEAQADRDEAAzQxAAM0PuegBAAkIAQBAAMkPGewBAyXsAQCdCAEAQADFD0nwAQKBCAEDofABA43wAQAB9AEAQADBDY30AQAFDAEDHfQBAAn4AQEV+AEA0QwBAEAAvQxAALkNZQwBAEAAtQ3p/AEAQACxDlX8AQPp/AEAFgABAEAArQxAAKkNggABAEAApQ3CAAEAQAChD1UMAQLKAAEADgQBAC0QAQD6BAEC1WgBAEAAnQxAAJkMQACVDEAAkQwGCAEAEggBAno8AQGtEAECRggBAi4IAQJ2CAECzUgBAsYIAQLOCAEC9ggBA5oIAQBAAI0PlggBAHYMAQGODAECtgwBAI4MAQL2DAEDngwBAV4QAQFODAEDKgwBAzIMAQNyDAEAQACJDEAAhQxAAIEMrRQBA8YQAQPOEAEAWhQBAEAAfQ2SFAEAQAB5DXUUAQGFFAEAQAB1DEAAcQ2tFAEBQhgBAXIYAQGeGAEBphgBAqYYAQIiGAEAOhwBA4oYAQHmHAEAohwBAa4cAQIaHAEDXRQBA4YcAQAGIAED5RQBAYIgAQGOIAEAQABtD14gAQN6IAEA1RgBA+ogAQLs0AEAQABpDEAAZQ75GAEDHRgBAoIoAQO2KAECKiwBAVYwAQBAAGEOrjABAwYwAQBuNAEB3jQBAEAAXQxAAFkPLjQBAvI0AQPCNAEAQABVD1I4AQDiPAEAQABRDEAATQ5SQAEDxkABAEZEAQBAAEkMbkQBAOJIAQNeSAEDYkgBAfJIAQPmTAEAVlABAEAARQ4uVAECVSQBAt5UAQBAAEEPmSQBAw5YAQLJdAEAjlwBAEAAPQxAADkNuSgBAdkoAQOCXAEAQAA1DskoAQBAADEMLmABAC5gAQCmYAEAQAAtD4pgAQDNLAEApmQBAp5kAQMKZAED+mQBAzksAQBAACkMSmwBAQJwAQP2cAEDOTABA7UwAQGedAEAQAAlD+EwAQBAACEMQAAdDEAAGQ7ueAEBWTQBA+Z4AQP6eAEAFnwBAD58AQBafAEA7nwBAEAAFQ/3/AED9/wBAAAAAAFxVAQAcDQAAlG8BAHgxAAAAAAAA/f8AQAACDgCBAAAA/f8AQOEADwQBAAAAQQAAAAAAAAAIAAAABAAAABcAAADsBQEAVQAAAHABAAA2AAAAYXNzZXJ0aW9uIGZhaWxlZDogZW5kIDw9IGxlbuwFAQBVAAAAjQQAAAkAAABhc3NlcnRpb24gZmFpbGVkOiBpbmRleCA8IGxlbgAAAOwFAQBVAAAA6QUAAA0AAABQdW55Y29kZSBvdmVyZmxvd3Mgc2hvdWxkIG5vdCBiZSBwb3NzaWJsZSBkdWUgdG8gUFVOWUNPREVfRU5DT0RFX01BWF9JTlBVVF9MRU5HVEgAAAAgNgIAUQAAAJ0GAQBSAAAAuwEAAAkAAABEBkkGIAAnBkQGRAZHBiAAOQZEBkoGRwYgAEgGMwZEBkUGAABCBgEAWgAAAN0DAAArAAAAbWlkID4gbGVuAAAAjwIBAF8AAABNAAAAHwAAAI8CAQBfAAAARwAAABcAAAAAAAAACAAAAAQAAAAXAAAAY2FsbGVkIGBSZXN1bHQ6OnVud3JhcCgpYCBvbiBhbiBgRXJyYCB2YWx1ZWludGVybmFsIGVycm9yOiBlbnRlcmVkIHVucmVhY2hhYmxlIGNvZGUAnQYBAFIAAADsBAAALQAAAJ0GAQBSAAAA8AQAADcAAACdBgEAUgAAACAFAAA7AAAAnQYBAFIAAABGBQAAMwAAAJ0GAQBSAAAACgUAACUAAACdBgEAUgAAAJgEAAA3AAAAnQYBAFIAAADvBQAALAAAAJ0GAQBSAAAANAMAAEAAAACdBgEAUgAAAE4DAAAlAAAAnQYBAFIAAACFAwAAJQAAAJ0GAQBSAAAAmwMAAEQAAACdBgEAUgAAAHQDAABEAAAAzgQBAFUAAACTAQAADgAAAM4EAQBVAAAAuAEAACUAAABleHBsaWNpdCBwYW5pYwAAzgQBAFUAAADOAQAADgAAAM4EAQBVAAAAIQAAAA4AAADOBAEAVQAAALEAAAAbAAAAQ2FwYWNpdHlPdmVyZmxvd0FsbG9jRXJybGF5b3V0AADsBQEAVQAAAIMBAAAuAAAAY2FwYWNpdHkgb3ZlcmZsb3cAAADsBQEAVQAAAHEFAAAOAAAAAABAAH8AvwD3APcA9wD3APcA9wD+ADwBfAGMAcsB1QH3APcAEgL3APcA9wBIAoYCxgL7AiwDVgOQA8UD3wMfBF0EiwS7BPEELgVtBawF6wUqBmkGKgaoBugGJgdkB6QH5AcjCKwFYgiECMMIAgk4CU8JjwmeCQ0C2wkZClMKpwUFCR8JLQlDCWMJfgmWCbUJ1QnVCdUJ1gnVCdUJ1QnWCdUJ1QnVCdYJ1QnVCdUJ1gnVCdUJ1QnWCdUJ1QnVCdYJ1QnVCdUJ1gnVCdUJ1QnWCdUJ1QnVCdYJ1QnVCdUJ1gnVCdUJ1QnWCdUJ1QnVCdYJ9gnVCdUJ1gnVCdUJ1QnWCdUJ1QnVCdYJAAAQACAAMABAAFAAYABwAH8AjwCfAK8AvwDPAN8A7wD3AAcBFwEnAfcABwEXAScB9wAHARcBJwH3AAcBFwEnAf4ADgEeAS4BPAFMAVwBbAF8AYwBnAGsAYwBnAGsAbwBywHbAesB+wHVAeUB9QEFAvcABwEXAScB9wAHARcBJwESAiICMgJCAvcABwEXAScB9wAHARcBJwH3AAcBFwEnAUgCWAJoAngChgKWAqYCtgLGAtYC5gL2AvsCCwMbAysDLAM8A0wDXANWA2YDdgOGA5ADoAOwA8ADxQPVA+UD9QPfA+8D/wMPBB8ELwQ/BE8EXQRtBH0EjQSLBJsEqwS7BLsEywTbBOsE8QQBBREFIQUuBT4FTgVeBW0FfQWNBZ0FrAW8BcwF3AXrBfsFCwYbBioGOgZKBloGaQZ5BokGmQYqBjoGSgZaBqgGuAbIBtgG6Ab4BggHGAcmBzYHRgdWB2QHdAeEB5QHpAe0B8QH1AfkB/QHBAgUCCMIMwhDCFMIrAW8BcwF3AViCHIIggiSCIQIlAikCLQIwwjTCOMI8wgCCRIJIgkyCTgJSAlYCWgJTwlfCW8JfwmPCZ8Jrwm/CZ4Jrgm+Cc4JDQIdAi0CPQLbCesJ+wkLChkKKQo5CkkKUwpjCnMKgwqnBbcFxwXXBfcA9wA9CpMK9wCiChsCOAeyCqAF9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wA9CvcA9wD3AMIK9wD3APcA9wD3APcAQAD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3ANIKLAH3APcA9wD3APcA9wD3AOAK9wCNBfcAjQX3AI0F9wD3APcA7Ap6CfYK9wDCCgYL9wD3APcA9wD3APcA9wCKBfcApAX3APcA9wD3APcA9wD3ABULIwszC/cA9wD3APcA9wD3APcA9wBNAGsBawH3ADwL9wD3APcASAtWC2ML9wD3APcAfAF8AXwBfAEbAhgC9wD3AHML9wD3AD8KGAIaAvcAgQv3APcA9wCPCxoC9wD3AD4Kngv3APcA9wD3APcA9wD3APcA9wBoCq4Ltwv3APcA9wD3APcA9wD3APcA9wD3APcA9wB8AXwBfAF8AfcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3AMEL0AtOAE4AKgHgC2sB8AsADAwMEQwhDDEMQQz3AFEMUQxRDHwBfAEbAmEMbQx7DC0BiwxrAfcA9wCZDGsBawFrAWsBawFrAWsBqQxrAWsBawFrAWsBawFrAWsBawFrAWsBawFrAWsBawFrAWsBOwD3APcA9wBQAGsBZQFrAWsBawFrAWsBawHCCvcAUQH3AGsBawGxDLkM9wD3APcA9wBRAGsBawFrAWsBawFrAWsBawFrAWsBawFrAWsBawFrAWsBawHJDGsBawFrAWsBawFrAWsBawFrAWsBawFrAWsBawFrAWsBawFrAWsBawFrAfcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcAawFrAWsBawFrAWsBawFrAWsBawFrAWsBawFrAWsBawFrAWsBawFrAWsBawFrAUgBawFrAWsBawFrAWsBawFrAfcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wDZDOgM9wD3APcA9wD3APcA9wBZBfcA9wD3APcA9wD3AHwBfAFrAWsBawFrAWsBPgE9APcAawHxDGsBawFrAWsBawE9AGsBawFrAWsBawFrAWsBawFrAWsBawFrAWsBOwD3AGsBAQ1rARANIA33APcA9wD3APcAMA1AAPcA9wD3APcAywD3APcA9wD3APcA9wD3APcA9wD3APcA9wBrAWsBQA33ACoB9wD3APcAawH3AFAN9wD3APcAagFPAPcA9wD3APcA9wD3APcA9wD3APcAXw33APcA9wD3APcATQD3AEwA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3AGsBawFrAWsB9wD3APcA9wD3APcA9wD3APcAawFrAWsBWwj3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3AE4A9wD3APcA9wD3AFkFbw33AP8F9wD3APcA9wD3ABoCawFrAT8A9wD3APcA9wD3AM4A9wD3APcA9wD3APcA9wB/DfcAiw0VBvcA9wD3AJEM9wD3APcA9wCLBfcAfAGbDfcA9wCQCfcAQwoaAvcA9wAZAvcA9wCnDfcA9wCoBfcA9wC1DcQN0Q33APcAoQX3APcA9wDhDawF9wABBqcF9wD3APcA9wD3APcALQH3APcA9wD3APcA9wD3APEN9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3AP8NDg6QApACLAMsAywDLAMsAywDLAMeDisOLAMsAywDLAMsAywDLAMsAywDLAMsAywDLAMsAywDLAMsAywDLAMuDmsBLAMsAywDLAMsDiwDLAM0DoUAhQAvDnwBwgp8AWsBawFEDlQOLAMsAywDLAMsAywDLAMsA2QOdA4wAEAAUABAAFAAOwD3APcA9wD3APcA9wD3AIQOlA73APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3ANUA9wD3APcAawFrAWsBawFPAU8BQAD3APcA9wD3AKAF9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3AKQOuQz3APcA9wD3APcA9wD3ALQO9wD3APcA9wD3APcA9wD3AJACkAKQApACkAKQApACkAKQApACkAKQApACkAKQApACkALEDpACkAKQApACkAKQApACkAKQApACkAKQApACkALUDpACkALkDpACkAKQApACkAKQApACkAKQApAC9A6QApACkAKQAvsOkAKQApACkAKQApACkAKQApACkAKQApACkAKQApACkAIsAywDCw8bDysPkAI1D5ACkAKQApACkAKQApACkAKQAkUPRg+QApACVQ+QAvsCJQ4sA3wBkAKQApACLAMAA+ACLAOQAmMPkAKQApACkAKQApACkAKsBfcA9wBCChUCPAE7AHMPGgL3APcAfw+rBfcA9wD3ABkC9wCKDxcC9wD3APcAqgUaAvcA9wCaD3kP9wD3APcAWQWnD6wF9wD3APcA9wD3APcA9wD3AFkFkwn3ABoC9wD3AAIGGwL3AA8CFwL3APcA9wA/CpwN5waOBfcA9wD3AEIKSAlaBfcA9wD3APcA9wC2DykG9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3AMMPGwIBBvcA9wD3ANMPGwL3AE8B9wD3APcAXQXiBvcA9wD3APcA9wBbBeMP9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wBZBVAK9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA7w+qBfcA9wD3APcA9wD3APcA9wB+DxsC9wD+D/cA9wALEKYFGhD3APcAQAoqEPcA9wD3APcA9wD3APcA9wD3APcA9wD3ADoQ9wD3APcA9wD3APcA9wD3APcAShD3APcA9wD3APcASApaEGkQ9wD3APcA9wD3APcA9wB4EOIG9wD3APcA9wCHEPcA9wD3APcA9wAbAvcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3AIwFGgL3APcAtA7nBqMF9wD3APcA9wD3APcA9wCSEKEQPwD3APcA9wD3AJkPFgL3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA/wWxEPcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3ABcC9wD3APcAFQL3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcAWQX3APcA9wBZBRkC9wD3APcA9wDBEPcA9wD3APcA9wD3APcA9wD3AAAG0RD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wBrAWsBawFrAWsBawFrAWsBawFrAWsBawFrATsA9wDhEGsBawFrAWsBawFrAWsBawFrAWsBawFrAWsBawFrAWsB8RBrAQARawE+AXwBfAGuAXwBFQL3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wCIBfcA9wD3ANsKEBEdEfcAeA/3APcA9wAuAfcAawFrAWsBawEtEQIG9wD3APcA9wD3APcA9wD3APcA9wBrAWsBawFrAWsBWwj3APcA9wD3APcA9wD3APcA9wD3APcA9wDVAMsA9wDLAPcA0QD3ANEATAD3AEwA9wDNAPcAzQD3ADoRSBFIEUgRfAF8AXwBWBF8AXwBrwGoBakFPwprCvcA9wD3APcA9wBrAU8B9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3AGQKYxFxEfcA9wD3APcA9wBZBfcA9wD3APcA9wD3APcA9wD3APcAFQL3APcA9wD3APcA9wD3APcA9wD3APcA9wBaBfcA9wD3AD4KfBH3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3AD4K9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA/wX3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcAjBGoBfcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcAkAKQApACkAKQApACkAKQApACkAKQApACkAKaEZACkAKQApACkAKQAqYRkAKQApACkAKQApACkAKQApACkAKQApACkAKQApACkAKQApACkAKQApACkAKQApACkAKQApACkAKQApACkAKQAiwDLAMsAywDLAOQApACkAKQAiwDLAMsAywDLAOQApACkAKQApACkAKQApACkAKQApACLAMsAywDLAMsAywDLAMsAywDLAMsAywDLAMsAywDLA6QApACkAKQApACkAKQApACkAKQApACkAKQApACkAKQAmsBawFQAWsBawFrAWsBawFrAT0AthFqAWoBagFrATsAxhH3AEwA9wD3APcAUQD3APcA9wDJAPcA9wD3APcA9wD3ADsA9wD3APcA9wD3APcA9wD3APcAawFrAWsBawFrAWsBawFrAWsBawFrAWsBawFrAWsBawFrAWsBawFrAWsBawFrAWsBawFrAWsBawFrAWsBawFrAUIBTwFPAWsBawFrAWsBawFrAWsBawFrAWsBawFrAWsB0RFQAWsBawFrAQkNwgprAWsBCQ1rAT4BUAE/AOER9wD3AGsBawFrAWsBawFrAWsBawFrAWsBawFrAWsBawFrAWsBCQ0+AU8BawFrAWsBawHxEf0RDBJRAWsBawFrAWsBawFrAWsBawFrAWcBawFrAWsBawFrARwS9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wD3APcA9wAnEoUAhQCFAIUAhQCFAIUAhQCFAIUAhQCFAIUAhQCFAIUAfAF8AXwBfAF8AXwBfAF8AXwBfAF8AXwBfAF8AXwBhQCFAIUAhQCFAIUAhQCFAIUAhQCFAIUAhQCFAIUAhQCFAIUAhQCFAIUAhQCFAIUAhQCFAIUAhQCFAIUAhQCFAIQAnAC8ANwA/AAcATwBXAF8AYcBpwG/Ad8B/wEfAj8CXwJ+ApwCsgLSAuICAgMiA0IDYQOBA4EDgQOBA4EDgQOFA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDpQPFA+UDBASBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDIwRBBGEEgQShBIEDgQPBBOEE9QQPBS8FTQVsBYoFqAXIBeUFBQaBA4EDgQOBA4EDgQOBA4EDgQOBAyUGgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQM0BoEDgQOBA4EDRwaBA1sGgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDegaBA4EDgQOBA4EDgQOaBq8GxAbkBoED+gaBAxoHgQOBAzoHUAdiB4EHoQe2B88H7wcPCCoIOghNCGsIhgiBA6YIgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA6YIxgjlCOUI5QjlCOUI5QjlCIEDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBA4EDgQOBAxISEhISEhISEggHCAkHEhISEhISEhISEhISEhIHBwcICQoKBAQECgoKCgoDBgMGBgICAgICAgICAgIGCgoKCgoKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKCgoKCgoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoKCgoSEhISEgcSEhISEhISEhISEhISEhISEhISEhISEhISEgYKBAQEBAoKCgoACgoSCgoEBAICCgAKCgoCAAoKCgoKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACgoAAAAAAAoKCgoKCgoKCgoKCgoKAAAKCgoKCgoKCgoKCgoKCgAAAAAACgoKCgoKCgoKAAoKCgoKCgoKCgoKCgoKCgoKEREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREQAAAAAKCgAAAAAAAAAACgAAAAAKCgAKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKAAAAAAAAAAAAEREREREREQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoAAAoKBAEREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREBEREBEREBERERAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBBQUFBQUFCgoNBAQNBg0KChERERERERERERERDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDREREREREREREREREREREREREREREQUFBQUFBQUFBQUEBQUNDQ0RDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDREREREREREFChEREREREQ0NEREKEREREQ0NAgICAgICAgICAg0NDQ0NDQ0NDQ0NDQ0NDQ0NEQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDRERERERERERERERERERERENDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDRERERERERERERERDQ0NDQ0NDQ0NDQ0NDQ0NAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAREREREREREREQEBCgoKCgEBAREBAQEBAQEBAQEBAQEBAQEBAQEBAQEBEREREQEREREREREREREBERERARERERERAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAREREQEBAQENDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQUFDQ0NDQ0RERERERERERENDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDREREREREREREREREREREREREREREREREQUREREREREREREREREREREREREREREREREREREREQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAARABEAAAAREREREREREQAAAAARAAAAEREREREREQAAAAAAAAAAAAAREQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAARAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABEAAAARERERAAAAAAAAAAARAAAAAAAAAAAAAAAAAAAAAAAAAAAREQAAAAAAAAAAAAAAAAAABAQAAAAAAAAABAAAEQAREQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABEAAAAREQAAAAAREQAAERERAAAAEQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABERAAAAEQAAAAAAAAAAAAAREREREQAREQAAAAARAAAAAAAAAAAAAAAAAAAAAAAAAAAREQAAAAAAAAAAAAAAAAAEAAAAAAAAAAAREREREREAEQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAARAAARERERAAAAAAAAAAARAAAAAAARERERAAAAAAAAAAAAAAAREQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAARAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABEAAAAAAAAAAAAAAAARAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoKCgoKCgQKAAAAAAARAAAAEQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAARABERAAAAAAAREREAEREREQAAAAAAAAAREQAAAAAAAAAAAAAAEREAAAAAAAAAAAAAAAAAAAAAAAAAAAoKCgoKCgoAAAAAAAAAAAAAAAAREQAAAAAAAAAAAAAAAAAAAAAAAAAAEREAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAREQAAABEREREAAAAAAAAAABEAAAAAAAAAAAAAAAAAAAAAAAAAABERAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABEAAAAAAAAAERERABEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEQAAEREREREREQAAAAAEAAAAAAAAABERERERERERAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABEAABEREREREREREQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABERAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEQARABEKCgoKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABERERERERERERERERERABERAAAAAAAREREREREREREREQAREREREREREREREREREREREREREREREREREREREREREREREREAAAARABEREREREQAREQAAEREAAAAAAAAAABERAAAAABERAAARAAAREQAAAAAAABEAAAoKCgoKCgoKCgoAAAAAAAAJAAAAAAAAAAAAAAAAAAAAERERAAAAAAAAAAAAAAAREQARERERERERAAAAAAAAAAQAEQAACgoKCgoKCgoKCgoRERESERERAAAAABERAAAAAAAAABEAAAAAAAAREREAAAAACgAAAAoKAAAAAAAAAAAAABERAAARAAAAAAAAEQARERERERERABEAABERERERERERAAAAEREREREREREREQAAEQAAAAARABEREREAAAAAAAARERERAAAREQAREREAAAAAAAARABERAAAAEQARERERAAAREQAAAAAAAAAAEQARERERERERAAAAABEAAAAREQAAAAAAAAAAAAAAAAAKAAoKAAAAAAAAAAAAAAAKCgoJCQkJCQkJCQkJCRISEgABCgoKCgoKCgoJBwsOEAwPBgQEBAQECgoKCgoKCgoKCgoGCgoKCgoKCgoKCgoKCgoKCRISEhISEhQVExYSEhISEhICAAAAAgICAgICAwMKCgoAAgICAgICAgICAgMDCgoKCgQEBAQEBAQEBAQEBAQEBAQKCgAKCgoKAAoKAAAAAAAACgAKCgoAAAAAAAoKCgoACgAKAAoAAAAABAAKCgoKCgAAAAAACgoKCgAAAAAAAAAAAAoKCgAAAAAKCgMECgoKCgoKCgoKCgoKAgICAgICAgICAgICAAAAAAoKCgoKCgoKCgoKCgAKCgoAAAAAAAoKCgoKCgAAAAAREQAAAAAAAAAKCgoKCgoKCgoKAAoKCgoKCQoKCgoAAAAKCgoKCgoKCgAAAAAAAAAAABEREREAAAoAAAAAAAoKAAAAAAAKCgoAAAAAAAAAAAAREQoKAAAACgoKCgoKAAAAAAAAAAAACgAAAAAAAAAAAAAAAAoKCgAAAAAAAAAKCgoKAAAAAAAREREKEREREREREREREQoKAAARAAAAEQAAAAARAAAAAAAREQAKCgoKEQAAABERAAAAAAAAAAAAAAAAABEAABEREREAABERAAAAAAAAAAAAERERERERABERAAAREQAAAAAAAAAAABEAAAAAAAAAABEAAAARABEREQAAEREAAAAAABERAAAAAAARAAARAAAAABEAAAAAAAAAAAAAAAAAAREBAQEBAQEBAQEDAQEBAQEBDQ0NCgoKCgoKCgoKCgoKCg0NDQ0NDQ0NDQ0NDQ0NCgoKCgoKCgoGCgYACgYKCgoKCgoKCgoECgoDAwoKCgAKBAQKAAAAAA0NDQ0NDQ0NDQ0NDQ0NDRIACgoEBAQKCgoKCgMGAwYGBAQKCgoEBAAKCgoKCgoKABISEhISEhISEgoKCgoKEhIRAgICAgICAgICAgICAgICAAAAAAAAEREREREAAAAAAAEBAQEBAQEBAQEBAQEBAQoBERERARERAQEBAQERERERAQEBAQEBAQEREREBAQEBEQEBAQEBEREBAQEBAQEBAQEKCgoKCgoKDQ0NDRERERENDQ0NDQ0NDQUFBQUFBQUFBQUNDQ0NDQ0FBQUFBQUFBQUFAQEBAQEBAQEBEREREREKAQUFBQUFBQUFBQUFBQUFBQUBAQEBAQEBAQEBARERAQEBEREREQEBAQEBAQEBAQERAAAREQAAAAAAAAAAAAARERERAAAREQAAAAAAAAAREREREQAREREAAAAAAAAREREREREREREAABEAEREAAAAAAAARAAAAERERERERABEAAAAAEREREQAAAAAAABERABEAAAAREREREREREQAAEQARAAARERERABERERERAAAAAAAAAAAAAAAREQARABEREREREQAAEREAAAAAABEREREREQAAEREREQAREREREREAABEREQAAAAARERERERERABERAAAAAAAAEQAREREAEQAAAAAAAAAAABEREREREREAERERERERAAAREREREREREQAAERERERERABERABERAAAAAAAAAAAAERERERERAAAAEQAREQAREQAAABEAEQAAAAAAAAAACgoKCgoKCgoEBAQKCgoKCgoKCgoKCgoKCgoRERERERERERERAAAAERERAAAKABEAAAAAAAAAAAAAABISEhIAAAAAAAAAAAAAAAACAgICAgICAgICCgoKAAAACgoKCgAAAAAAAAoKCgoKCgAKCgoAAAAAAAAAAAoKCgAAABISEhISEhISEREREREAABEREREREREAAAAACgoREREKAAAAAAAAAAAAAAoAAAAAAAAAAAAAAgICAgICAgICAgICAgICAhEREREREREAAAAAERERERERERERAAAREREREQAREQAREREREQAAAAAAAAAAAAAAAAAAAAQAAAARAAARAAAAAAAAABEREREREREBAQEBAQEBAQERERERERERAQEBAQEKCgoKCgoKCgoKCgoKCgoAAgICAgICAgICAgIKCgoKCgoKCgoKAAoAAAAACgoKCgoKCgoKAAAAAAAAAAoKCgoKCgoACgAAAAoKCgoKCgoKCgoKCgoKAAoKCgoKCgoKCgoKCgAAAAoCAgICAgICAgICCgAAAAAAAAAAAAAAAAAAEhIAAAAAAMQ4AgAWCgAA8EwCADwSAAAAABEA9wAAAAAAAAAQAYEDAQAAAAAAAAAAAEAAUwAAAAAAAAAAAAAAAAAAAAAAAACTAKMAAAAAAAAAAADgAAAAAAAAAA8BTQF9Ab0B9QE1AnUCqgLqAiADXgOeA9sDFQRSBJEE0AQPBU4FjQVOBcwFDAZKBogGyAYIB0cHDAaBB6MH4gchCFcIbgipCLgI2wD1CC8JaQnLBO4FBwYUBioGSgZlBn0GnAYHBgcGBwYHBgcGBwYHBgcGBwYHBgcGBwYHBgcGBwYHBgcGBwYHBgcGBwYHBgcGBwYHBgcGBwYHBgcGBwYHBgcGBwYHBgcGBwYHBgcGBwYHBgcGBwYHBgcGBwYHBgcGBwa8BgAAEAAgADAAQABQAGAAcABTAGMAcwCDAAAAEAAgADAAAAAQACAAMAAAABAAIAAwAAAAEAAgADAAAAAQACAAMACTAKMAswDDAKMAswDDANMAAAAQACAAMAAAABAAIAAwAOAA8AAAARABAAAQACAAMAAAABAAIAAwAAAAEAAgADAADwEfAS8BPwFNAV0BbQF9AY0BnQGtAb0BzQHdAe0B9QEFAhUCJQI1AkUCVQJlAnUChQKVAqUCqgK6AsoC2gLqAvoCCgMaAyADMANAA1ADXgNuA34DjgOeA64DvgPOA9sD6wP7AwsEFQQlBDUERQRSBGIEcgSCBJEEoQSxBMEE0ATgBPAEAAUPBR8FLwU/BU4FXgVuBX4FjQWdBa0FvQVOBV4FbgV+BcwF3AXsBfwFDAYcBiwGPAZKBloGagZ6BogGmAaoBrgGyAbYBugG+AYIBxgHKAc4B0cHVwdnB3cHDAYcBiwGPAaBB5EHoQexB6MHswfDB9MH4gfyBwIIEgghCDEIQQhRCFcIZwh3CIcIbgh+CI4IngipCLkIyQjZCLgIyAjYCOgI2wDrAPsACwH1CAUJFQklCS8JPwlPCV8JaQl5CYkJmQnLBNsE6wT7BAAAAACGAKkJAAC4CYAAXAbICXMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADWCQAAsQQAALEEAACxBAAAAAAAAOIJmQjsCQAAAAD6CQAADwIPAg8CDwIPAgoKFQoPAhwKAAAAAAAAAAAAAAAAAAAsCjoKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAARgoAAAAAAABSCmAKbQoAAAAAAACTAJMAkwCTAIAAzwAAAAAAfQp+AAAAiADPANEAAACLCgAAAAAAAJkK0QAAAAAAhwCoCgAAAAAAAAAAAAAAAAAAAAAAADQEuArBCgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJMAkwCTAJMAywoAAMMFAAAAAAAA2QoAAAAAAAAAAAAAAACTAJMAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHEA0QAAAAAAAAAAAAAAAAAAAHEAAAAAAAAAAAAAAAAAkwCTAAAAAADpCgAAAAAAAAAAAAAAAKoEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABxAPkKAACFAAAAAAAAAAAAAADRAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABwsAABMLAAAPAg8CDwIjCwAAAAAAAAAArwQAAJMAMwsAAAAAqggAAIwA0QAAAAAA0AAAAAAAPwsAAAAAewAAAAAA/QVKC1cLAAAAAHQAAAAAAAAAZwt/AAAAJQV6AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB3CwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAByAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACTAAAAkwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABxAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIULAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABzAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAACRCwAAAAAAAAAAAAAAAAAAAACgCwAAAACwCwAAAAAAAAAAAAAAAAAAAADAC84L3QsAAAAAAAAAAAAAAAAAAAAAAADrC/sLAgwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABIMDwIgDAAAAAAAACgMAAAAAAAAAAAAAAAAAAAAAAAAAAAmBQAANgxGDE8MkwAAAAAAAABfDBkEbwwAAH8MjQwAAAAAnQytDAAAAAAAAH8AAAAAAIsAzAAAAAAAvQzRAAAAAADJDH4AAAAAAAAA0AAAANQMzgAAAAAAAAB9ANEAAAAAAOQM6goAAAAAAABxAPEMfwAAAAAAAAAAAAAAAAAAAAAAcQCtCAAA0QAAAAAAJgWAAAAA3QDOAAAAAAAAAIgANAsLBrIEAAAAAAAAiwBnCHIAAAAAAAAAAAAAAAANTQUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADQ2AACUFAAAAAAAAHQ2AAAAAAAAAAAAAAACBBAYGAAAAAAAAAAAAAH8ELQ0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHEAZgkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA5DX0AAAAAAAAAAAAAAAAAAAAAAMgMgAAAAEgNAAAAAFUNeQBkDQAAAACJAHQNAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhA0AAAAAAAAAAAAAAAAAAAAAAACUDQAAAAAAAAAAAACRAKMNsg0AAAAAAAAAAAAAAAAAAMENBgYAAAAAAAAAANANAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAsATRAAAAAACRCwsGdgAAAAAAAAAAAAAAAAAAAAAAAAAAAJMA4wzNAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACFAOANAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAzgAAAAAAAADMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABxAAAAAAAAAHEA0AAAAAAAAAAAAHwAAAAAAAAAAAAAAAAAAAAAAAAAJAXPAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJMAkwDFAJMAzAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACsBAAAAAAAAIcLkADtDQAA6QoAAAAAAAAAAAAA1gkmBQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACTAJMAkwDyDZMAkwDGAHsAfACIAJIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAT9DQsOAAAAAAAAAAAAAHEAAAAAAAAAAAAAAAAAAAAAAAAAAADMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHIAAAAAAAAAhwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYDnsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADMAAAAAAAPAg8CDwIPAigOAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH8AAACTAJMAkwCTAJMAkwAAAAAAAAAAAAAAAAAAAAAAkwCTAJMAkwCTAJMAkwCTAJMAkwCTAJMAkwCTAJMAAAB5AIkAoQDAAOAAAAEgAUABYAFrAYEBkAGwAc8B7wGBAQ8CgQGBAYEBgQGBASECgQFBAoEBgQGBAYEBgQGBAYEBgQGBAYEBgQGBAYEBgQGBAYEBgQGBAYEBgQGBAYEBgQGBAYEBgQGBAYEBgQGBAYEBgQFbAnsCmgKBAYEBgQGBAYEBgQGBAYEBgQGBAYEBgQGBAYEBgQGBAYEBgQGBAYEBgQGBAYEBgQGBAYEBgQGBAYEBuQKBAdkC+QIZA4EBgQGBATkDVANrA4sDqQPIA+YDBAQkBEEEYQSBAYEBgQGBAYEBgQGBAYEBgQGBAX4EgQGBAYEBgQGBAYEBgQGBAYEBgQGBAYEBgQGBAYEBgQGNBIEBgQGBAYEBoASBAbQEgQGBAYEBgQGBAYEBgQGBAYEBgQGBAYEBgQGBAYEBgQGBAYEBgQGBAYEBgQGBAYEBgQGBAYEBgQGBAYEB0wSBAYEBgQGBAYEBgQGBAeME+AQUBYEBgQGBATQFgQGBAVQFagV8BZsFrgWBAYEBgQGBAYEBgQGBAYEBgQGBAYEBzgUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUAAAAAAAAAAAAAAAAAAAAAAAAFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFAAAAAAAAAAAAAAAAAAAAAAUFBQUFBQUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUABQUABQUABQUFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQUFBQUFBQUFBQUABQAAAAIABAQEBAIEAgQCAgICAgQEBAQCAgICAgICAgICAgICAQICAgICAgIEAgIFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAAAAAAAAAAAAAAAAICBQQEBAAEBAQCAgICAgICAgQEBAQEBAQEBAQEBAQEBAQEBAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICBAICBAQEBAQEBAQEAgQCBAICBAQABAUFBQUFBQUAAAUFBQUFBQAABQUABQUFBQQEAAAAAAAAAAAAAAICAgAAAgAAAAAAAAAAAAAAAAAAAAUEBQICAgQEBAQEAgICAgQCAgICAgICAgIEAgQCBAICBAUFBQUFBQUFBQUFBQUFBQUAAAQCAgICAgICAgICAgQEBAICAgICAgICAgICAgICAgQEAgICAgQCBAQCAgIEBAICAgICAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQUFBQUFBQUFBQUAAAAAAAAAAAAAAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIFBQUFBQUFBQUAAAAAAAABAAAFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUFBQUABQUFBQUFBQUFAAUFBQAFBQUFBQAAAAAAAAAAAAAAAAAAAAAAAAQCAgICAgQEAgQCAgICAgICAgICBAIEBAQFBQUAAAAAAgACAgICAAQCBAQAAAAAAAQEBAQEBAQEBAQEBAQEBAQBAQECAAACAgICAgQCAAAAAAAAAAUFBQUFBQUFBQICAgICAgICAgIEBAQABAICBAQCAgICAgIEAgICAgICAgICAAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAAUAAAAFBQUFBQUFBQAAAAAFAAAABQUFBQUFBQAAAAAAAAAAAAAFBQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUAAAAFBQUFAAAAAAAAAAAFAAAAAAAAAAAAAAAAAAAAAAAAAAAFBQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQAFBQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUAAAAFBQAAAAAFBQAABQUFAAAABQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUFAAAABQAAAAAAAAAAAAAFBQUFBQAFBQAAAAAFAAAAAAAAAAAAAAAAAAAAAAAAAAAFBQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFBQUFBQUABQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAAAFBQUFAAAAAAAAAAAFAAAAAAAFBQUFAAAAAAAAAAAAAAAFBQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUAAAAAAAAAAAAAAAAFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAAAABQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAAUFAAAAAAAFBQUABQUFBQAAAAAAAAAFBQAAAAAAAAAAAAAABQUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQAAAAAABQUAAAAAAAAAAAAAAAAAAAAAAAAAAAUFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQUAAAAFBQUFAAAAAAAAAAAFAAAAAAAAAAAAAAAAAAAAAAAAAAAFBQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAAAAAAAAAAUFBQAFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUAAAUFBQUFBQUAAAAAAAAABQUFBQUFBQUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQAABQUFBQUFBQUFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAAUABQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFBQUFBQUFBQUFBQUFBQAFBQAAAAAABQUFBQUFBQUFBQUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFAAAABQAFBQUFBQUABQUAAAUFAAAAAAAAAAAFBQAAAAAFBQAABQAABQUAAAAAAAAFAAAFBQUAAAAAAAAAAAAAAAUFAAUFBQUFBQUAAAAAAAAAAAAFAAAAAAAAAAIAAAEFBQUABQICAgICAgICAgAAAAAAAAAFBQICAgICAgICAgUCAAAAAAAFBQUAAAAABQUAAAAAAAAABQAAAAAAAAUFBQAAAAAAAAAFBQAABQAAAAAAAAUABQUFBQUFBQAFAAAFBQUFBQUFBQAAAAUFBQUFBQUFBQUAAAUAAAAABQAFBQUFBQAFAAAABQUFBQAABQUABQUFAAAAAAAABQAFBQAAAAUABQUFBQAABQUAAAAAAAAAAAUABQUFBQUFBQAAAAAFAAAABQUAAAAAAAAAAAAAAAUAAQUFBQUFAAAAAAAFBQUFBQUAAAAAAAAAAAAABQUFBQAABQUFAAUFBQUFBQUFBQUAAAUAAAAFAAAAAAUAAAAAAAUFAAAAAAAFAAAAAgIDAAAAAAAAAAAAAAAAAAUFAAAAAAAAAAAAAAAAAAUAAAUFBQUAAAUFAAAFBQAAAAAAAAAAAAUAAAAAAAAAAAUAAAAFAAUFBQAABQUAAAAAAAUFAAAAAAAFAAAFAAAAAAUAAAAAAAAAAAAFBQUAAAAAAAAFBQUFBQAAAAAABQUFAAUFAAAAAAAFBQUFAAAAAAAAAAAFBQUAAAAABQICAgICBAAEAAQEAAADBAQEAgICAgMCAgICAgQCAgQAAAQFBQAAAAACAgICBAIEBAQCAgIEAgIEAgQEAgQAAAAAAAAAAAAAAAAAAAQEBAQCAgADAgICAgICAgICAgICAgICBAIFBQUFAAAAAAAAAAAABQUFBQUAAAQCAgACAgAAAAUFBQUFAAAAAAAAAAAAAwMDAwMDAwMDAwMDAwMDAAICAgQCAgICAgICAgICAgIFAgICBAAAAAAAAAAAAAAAAgICAgQEAgICAgICAgICAgUFBQUAAAAAAAAAAAAAAgACAgQEBAACBAQCAgQCAgACBAQCAAAAAAQCAwAAAAAFAAAFBQAAAAAAAAAAAAAFBQUFAAAFBQAAAAAAAAAFBQUFBQAFBQUAAAAAAAAFBQUFBQUFBQUAAAUABQUAAAAAAAAFAAAABQUFBQUFAAUAAAAABQUFBQAAAAAAAAUFAAUAAAAFBQUFBQUFBQAABQAFAAAFBQUFAAUFBQUFAAAAAAAAAAAAAAAFBQAFAAUFBQUFBQUFBQUAAAAAAAUFBQUFBQAABQUFBQAFBQUFBQUAAAUFBQAAAAAFBQUFBQUFAAUFAAAAAAAABQAFBQUABQAAAAAAAAAAAAUFBQUFBQUABQUFBQUFAAUFBQUFBQUFAAAFBQUFBQUABQUABQUAAAAAAAAAAAAFBQUFBQUAAAAFAAUFAAUFAAAABQAFAAAAAAAAAAAFBQUFBQUFBQUFAAAABQUFAAAFBQUFBQUFAAAAAAUFBQUFBQUFBQAABQUFBQUABQUABQUFBQUAAAAAAAUAAAUAAAAAAAAABQUCAgICBQUFBQUFBQUAAAAAAABUXwIAvQYAAM5sAgA6DgAAAAIOAAAAAAAAAAAA4QCBAQEAAAAAAAAAAABAAH8AvwD/AC4BbQGtAeUBJAJQAo4CzgLeAh4DTwOMA7wD+gM6BEoEewSyBPIEMgVyBaMFzwUPBkQGXgaeBt4GHgdWB40HygcJCEgIhwjGCAUJRAmDCcMJAQo/Cn8Kvwr+Cj4Lfgu+C/0LPQx9DLwM/Aw7DXsNuw37DTsOeQ56DJQMpAy6DNoM+QwTDTINUg1SDV8NfA2cDbcNtw3PDbcNtw23DbcNtw23DbcNtw23DbcNtw23DbcNtw23DbcNtw23DbcNtw23DbcNtw23DbcNtw23DbcNtw23DbcNtw23DbcNtw23DbcNtw23DbcN7w23DbcNtw0PDg8ODw4QDg8ODw4PDhAOAAAQACAAMABAAFAAYABwAH8AjwCfAK8AvwDPAN8A7wD/AA8BHwEvAS4BPgFOAV4BbQF9AY0BnQGtAb0BzQHdAeUB9QEFAhUCJAI0AkQCVAJQAmACcAKAAo4CngKuAr4CzgLeAu4C/gLeAu4C/gIOAx4DLgM+A04DTwNfA28DfwOMA5wDrAO8A7wDzAPcA+wD+gMKBBoEKgQ6BEoEWgRqBEoEWgRqBHoEewSLBJsEqwSyBMIE0gTiBPIEAgUSBSIFMgVCBVIFYgVyBYIFkgWiBaMFswXDBdMFzwXfBe8F/wUPBh8GLwY/BkQGVAZkBnQGXgZuBn4GjgaeBq4GvgbOBt4G7gb+Bg4HHgcuBz4HTgdWB2YHdgeGB40HnQetB70HygfaB+oH+gcJCBkIKQg5CEgIWAhoCHgIhwiXCKcItwjGCNYI5gj2CAUJFQklCTUJRAlUCWQJdAmDCZMJowmzCcMJ0wnjCfMJAQoRCiEKMQo/Ck8KXwpvCn8KjwqfCq8KvwrPCt8K7wr+Cg4LHgsuCz4LTgteC24LfguOC54Lrgu+C84L3gvuC/0LDQwdDC0MPQxNDF0MbQx9DI0MnQytDLwMzAzcDOwM/AwMDRwNLA07DUsNWw1rDXsNiw2bDasNuw3LDdsN6w37DQsOGw4rDjsOSw5bDmsOeQ6JDpkOqQ6jBaMFuQ7IDtgO6A73DgYPFA8kD0EAQQA0D2EAYQBED6MFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFVA9kD6MFowVUD6MFowVcD2wP4QqjBaMFowVsD6MFowWjBXQPhA+ND6MFnQ9BAEEAQQBBAEEArQ+9D6MFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFwA+jBdAP1Q+jBaMFowWjBeUP9A+jBQQQowUTEKMFIxBkCDMQowWjBaMFQxBREF0QJAttEH0QJAujBaMFjRCjBaMFlBCkEKMFqxCjBaMFowWjBbsQowUOBcsQ2xDrEKMFDwX7EKMFowURBaMFkxALERkRGRGjBSkRowWjBaMFORFJEVYRJAskC2YRdhHOAs4CzgKFEckHowWjBZURoxHYDrIRvhHLB6MFzhGeBqMFowXcEesRowWjBfsRBxIXEp4GowUkEjQSQQBBAEQSVBJkEnMSfBJhAGEAdAKAAoACgAKMEpcSYQB1AoACgALOAs4CzgLOAv8A/wD/AP8A/wD/AP8A/wD/AKcS/wD/AP8A/wD/AP8AthLGErYSthLGEtYSthLmEvYS9hL2EgYTFRMlEzUTRRNVE2UTdROFE5QTohOyE8IT0hOAAuIT4hPtE/0TDBSFERwULBQ6FEoUWhRqFHoUehSHFJcUpxQZEbYUxhQZEdIU1hTWFNYU1hTWFNYU1hTWFNYU1hTWFNYU1hTWFNYU1hTmFBkR9hQZERkRGREZEQEVGRHLFNYUERUZERUVIxUZERkRnQ8YDSgVGA1qFGoUahQ4FRkRGREZERkRRBVqFBkRGREZERkRGREZERkRGREZERkRGRGuFLQUGREZEc4UGREZERkRGREZERkRVBUZERkRGREZERkRGREZERkRGREZERkRGREZERkRGRFkFW4VahRQFRkRGRF+FdYUiBXWFBkRGREZERkRGREZERkRGREZERkRGREZERkRGREZERkR1hTWFNYU1hTWFNYU1hTWFIsVkxXWFNYU1hScFdYUqBXWFNYU1hTWFNYU1hTWFNYU1hTWFNYU1hTWFNYU1hTWFBkRGREZEdYUthUZERkRwxUZERkRGREZERkRGREZERkRQQBBAEEAYQBhAGEA0xXiFf8A/wD/AP8A/wD/APEVABZhAGEAEBajBaMFowUgFjAWowVAFmoIaghqCGoIzgLOAlAWXhZuFn4WjhaeFq4WGA0ZEb4WGREZERkRGREZEcoWGREZERkRGREZERkRGREZERkRGREZERkRGRHaFhgNGRHqFvgWCBcYFwEFowWjBaMFowUoF70PowWjBaMFowU3F/0EowWjBQEFowWjBaMFowUOBUcXowWjBRkRGRFRF6MFGRFgFzoVGRFwF2kUGREZEToVGREZEWkUGREZERkRGREZERkRGREZERkRGREZERkRGREZERkRGREZERkRGREZEaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowUZERkRGREZEaMFbQWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowUQBRkRGREZEVAXowWjBSQSowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWAF6MFkBcYDf8A/wCgF7AX/wDAF6MFowWjBaMF0BfgF70C8BcAGP0A/wD/AP8AEBgeGC4YNBg+GEoYVhhkGHMYgRijBY4YnhijBaMFowWuGL4YowWjBcoY1hgkC84C5hieBqMF9hijBXYFBhmjBRAFygejBaMFFhklGTUZRRnxEKMFowVMGVsZaxl7GaMFixmjBaMFowWbGasZsBnAGdAZ3xm6EGoIYQBhAO8Z/xlhAGEAYQBhAGEAowWjBQ8aJAujBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFlw2jBR8aowWjBREFLxovGi8aLxovGi8aLxovGi8aLxovGi8aLxovGi8aLxovGi8aLxovGi8aLxovGi8aLxovGi8aLxovGi8aLxovGj8aPxo/Gj8aPxo/Gj8aPxo/Gj8aPxo/Gj8aPxo/Gj8aPxo/Gj8aPxo/Gj8aPxo/Gj8aPxo/Gj8aPxo/Gj8aPxqjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBQ8FowWjBaMFowWjBaMFkxAYDRgNTxpcGmsadRqFGqMFowWjBaMFowWjBZMaoBqtGqMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFsBoZEaMFowWjBaMFrhqjBaMFwBoYDRgN0BrOAuAazgLwGvwaDBsbG+MKowWjBaMFowWjBaMFowUrGzsbMABAAFAAYABLG1sbaxujBW0bowUOBd4ZfRuNG5wbZQijBeEKrBsPBQ8FGA0YDaMFowWjBaMFowWjBaMFPge8G2oUahSWD3oUehR6FMwb1RsmFeMbGA0YDRkRGRHzGxgNGA0YDRgNGA0YDRgNGA2jBRAFowWjBaMFkwkDHAccowWjBQ8cowUeHKMFowUuHKMFPhyjBaMFThxeHBgNGA1BAEEAQgNhAGEAowWjBaMFowUPBSQLQQBBAG4cYQB2HKMFowWGHKMFowWjBYocNQM1A5ocqBy2HKMFowWjBZcNowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowVAFqMFuxCGHBgNxhyAAoACyxwYDRgNGA0YDdscowWjBeUcowX0HKMFBB2jBQ4FFB0YDRgNGA2jBSQdowU0HaMFRB2jBZMQGA0YDaMFowWjBVQdahRkHWoUahR0HU4JowWEHQoclB2jBaQdowW0HRgNGA3EHaMFzx3fHaMFowWjBe8dowX/HaMFDx6jBR8eLB4YDRgNGA0YDRgNowWjBaMFowWUEBgNGA0YDUEAQQBBADweYQBhAGEATB6jBaMFXB4kC2weQQB8HmEAjB4YDRgNGA0YDRgNGA0YDWoUBByjBaMFnB6ZDaoeuh4OBc4CowW0HcoeowV3BdoeGA2jBeoeGA0YDaMF+h4YDaMFQBYKH6MFowV1BRofZB0qHzofywejBaMFSh9YH6MFlBAkC3MHowVoH4UNeB+jBaMFiB/LB6MFowWYH6cftx/HH9IfowVUCeIf8R8AIBgNGA0YDRAgYwgfIKMFowUwBi8gJAs/IFgIaAhOIF4gbiB8IIQglCCjBaMFpCCzIMMg0iAYDaMFowWjBeIg8iACIZkNGA2jBaMFowUSISEhJAsYDRgNGA0YDRgNGA0YDRgNGA0YDaMFowUxIUAhTyFXIRgNGA2jBaMFowVnIXYhJAuGIRgNowWjBZYhpiEkC7YhwiEYDaMF0iHiIfIhQBYYDRgNGA0YDRgNGA0YDRgNGA0YDRgNowWjBeIfAiIYDRgNGA0YDRgNGA1BAEEAYQBhACMMEiIhIi0iowU9Ik0iJAsYDRgNGA0YDV0iowWjBWwifCIYDYwiowWjBZkiqCK4IqMFowVzBcgi1iKjBaMFowWjBZQQ5iIYDRgNGA0YDRgN9iIYDRgNGA0YDRgNowWjBQYjJAtoCKMFMSEWIyYjIwyND1AFowUqDjYjRSMYDRgNGA0YDW4JowWjBVUjZCMkC3QjowV+I44jJAujBaMFniMkC44GGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDaMFriO+I1UJowXKI00h2iMYDRgNGA0YDRgNkwlqFOoj+SMHJKMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFkxAYDRgNGA0YDRgNGA16FHoUehR6FHoUehR6FBYkowWjBaMFowWjBaMFowWjBaMFowWjBaMFlw16FHoUehR6FHoUehR6FHoUehR6FHoUHyQYDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNowWjBaMFowWjBaMFLySjBaMFowU/JE8kgyCjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBT4HowWjBaMFowVAFhgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDaMFMQZWJCQLGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNowWjBaMFlBCjBQ4FNRmjBaMFowWjBQ4FJAujBQ8FYySjBaMFowVzJIMkkyShJEEHowUYDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNsSSjBbYkJAsYDRgNGA0YDRgNGA0YDRgNQQBBAGEAYQBqFMYkQQDWJGEA4iQYDRgNowWjBaMFowUdDvIk8yTzJPskCiUYDRgNGA0YDRglKCWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBT4HGA2UCaMFowWTCRgNGA0YDRgNGA2jBaMFowWjBaMFowWjBZgNowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWZDaMFowWjBZgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA04JaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBZQQkQkYDUglVCWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowURBRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNowWjBaMFowWjBaMFPgcQBZQQZCV0JRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRkRGREZERkRGREZERkRGREZERkRGREZERkRGREZEYQlGREZERkRGREZERkRGREZERkRGREZERkRGREZERkRGRGUJRkRoyUZEbAlzgLOAkEGzgKCIBkRGREZERkRGREZERkRyhYYDRgNGA0ZERkRGREZERkRGREZERkRGREZERkRGREZERkRGRHaFhkRGRHAJRkRGREZEcsl2CXlJRkR8SUZERkRGREZERkR/yUPJhkRGREeJhgNGA0YDWoULiZqFC4mGREZERkRGREZEVAXahQKHBgNGA0YDRgNGA0YDRgNGA1BALIDYQA+Jq4DpRy2EkEA3ABOJl4mbCamHEEAsgNhAHkmhiZhAJQmpCazJrcmQQDYAGEAQQCyA2EAPiauA2EAthJBANwAtyZBANgAYQBBALIDYQDHJkEA1ibrAIoD5iZhAPImQQDSJucA4CbHAGEA7QBBAP4mYQALJ7YhtiG2IRkRGREZERkRGREZERkRGREZERkRGREZERkRGREZERkRGREZERkRGREZERkRGREZERkRGREZERkRGREZERkRGRHOAs4CzgIbJ84CzgImJzMnPyfyE8IEGA0YDRgNGA0YDdYUTycYDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDV8nYQBhAGEAbycxAvcA/QCZDU8aGA0YDWcYgAKAAoACTA5/J40ngAKAAoACnScYDasnGA0YDRgNGA0YDRgNGA2jBaMFEAW6J8onGA0YDRgNGA0YDRgNGA0YDRgNGA0YDaMF2icYDaMFowUzBuonGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA2jBYsHJAsYDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDaMFMQb6JxgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDaMFDgUKKBooGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDSooDgWjBaMFowWjBaMFowWjBaMFowWjBaMFowU6KIIgGA0YDUEAQQDcAGEASig1GRgNGA0YDRgNGA0YDRgNGA0YDRgNxx9qFGoUWihqKBgNGA0YDRgNxx9qFHooBRwYDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA3kCqMFiiiXKKUotSjDKMsoZwgRBdooEQUYDRgNGA3qKBgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGREZEScVGREZERkRGREZERkRyhZgFxgRGBEYERkR2hb6KBkRGREZERkRGREZERkRGREZEWAXGA0YDRgNuBYZEeEbGREZEScVThfiG9oWGA0YDRgNGA0YDRgNGA0YDRgNGREZERkRGREZERkRGREZERkRGREZERkRGREZERkRBykZERkRGREZERkRGREZERkRGREZERkRGREZERcpJhUmFRkRGREZERkRGREZERkRGREZERkRGREZERkRJxUnFRkRGREZEU8XnQ8ZERkRTxcZESUVJxXiGycpGA0YDRkRGREZERkRGREZERkRGREZERkRGREZERkRGREZERkRTxclFSYVGREZERkRGRE3KWEXQykoFRkRGREZERkRGREZERkRGREZEVIpGREZERkRGREZEWIpowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBRgNGA2jBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBQ4FowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFDwWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWTCaMFowWjBaMFowUPBRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowWjBaMFowU+B6MFowWjBaMFowWjBaMFowWjBaMFowWTEBgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDaMFowWjBaMFGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA0YDRgNGA1xKRgNPyQ/JD8kPyQ/JD8kGA0YDRgNGA0YDRgNGA0YDc4CzgLOAs4CzgLOAs4CzgLOAs4CzgLOAs4CzgLOAhgNPxo/Gj8aPxo/Gj8aPxo/Gj8aPxo/Gj8aPxo/Gj8aPxo/Gj8aPxo/Gj8aPxo/Gj8aPxo/Gj8aPxo/Gj8aPxqBKYQApADEAOQABAEkAUQBZAGEAaABwAHaAfoBGgI6AloCegKaArkC2QL5AhkDOQNZA3kDmQO5A7kDuQO5A7kDuQO9A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kD3QO5A/UDFQQ1BFUEuQO5A7kDuQO5A7kDuQO5A7kDuQO5A3UElQSVBJUElQS1BLUEtQS1BLUEtQS1BLUEtQS1BLUEtQTFBN8E/QQdBT0FXQV9BZ0FvQXdBf0FFwY3BlcGdwaXBrcG1wb3BhcHuQM3B1cHbwd4B3gHeAd/B7kDuQOfB7kDuQO5A7kDuQOlB7kDxQd4B3gHeAd4B3gHeAd4B3gHeAd4B3gHeAfVB3gHeAd4B7kD9QcOCCoIuQO5A7kDuQO5A7kDuQO5A0oIuQNqCHgHeAd4B3gHeAd4B3gHeAd4B3gHeAd4B3gHeAeICKgIvwh4B3gHeAd4B98IeAd4B3gHeAd4B3gH/wgUCTQJUAlwCZAJsAnQCXgH4gkCChkKLApMCmwKeAeFCqUKxQrlCrAJBQsjCz4LeAd4B7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQNeC7kDuQO5A7kDuQO5A7kDuQN9C7kDuQO5A7kDuQO5A7kDkwu5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A54LuQO9C3gHeAd4B3gHuQPBC3gHeAe5A7kDuQO5A7kDuQO5A7kDuQPhC7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kD+gt4B3gHeAd4B3gHeAd4B3gHeAd4B3gHeAd4B3gHeAd4B3gHeAd4B3gHeAd4B3gHeAd4B3gHeAd4B3gHeAd4B3gHuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQO5A7kDuQMaDHgHOgx4B3gHeAd4B3gHeAd4B3gHeAd4B3gHeAd4B3gHeAd4B3gHeAd4B3gHeAd4B3gHeAd4B3gHeAd4B3gHeAd4B7UEtQS1BLUEtQS1BLUEtQS1BLUEtQS1BLUEtQS1BLUEtQS1BLUEtQS1BLUEtQS1BLUEtQS1BLUEtQS1BLUEtQRaDA8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDBcXFxkXFxcUFRcYFxMXFwkJCQkJCQkJCQkXFxgYGBcXAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEUFxUaFhoCAgICAgICAgICAgICAgICAgICAgICAgICAhQYFRgPDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDwwXGRkZGRsXGhsFHBgQGxobGAsLGgIXFxoLBR0LCwsXAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEYAQEBAQEBAQICAgICAgICAgICAgICAgICAgICAgICAhgCAgICAgICAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAQIBAgECAgEBAgECAQECAQEBAgIBAQEBAgEBAgEBAQICAgEBAgEBAgECAQIBAQIBAgIBAgEBAgEBAQIBAgEBAgIFAQICAgUFBQUBAwIBAwIBAwIBAgECAQIBAgECAQIBAgECAgECAQIBAgECAQIBAgECAQIBAgIBAwIBAgEBAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgICAgICAgEBAgEBAgECAQEBAQIBAgECAQIBAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgUFAgICAgICAgICAgICAgICAgICAgICAgICAgIEBAQEBAQEBAQEBAQEBAQEGhoaGgQEBAQEBAQEBAQEBBoaGhoaGhoaGhoaGhoaBAQEBAQaGhoaGhoaBBoEGhoaGhoaGhoaGhoaGhoaGhoGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGAQIBAgQaAQIAAAQCAgIXAQAAAAAaGgEXAQEBAAEAAQECAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAgICAgICAgICAgICAgICAgICAgIBAgIBAQECAgIBAgECAQIBAgECAQIBAgECAQIBAgECAQICAgICAQIYAQIBAQICAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAhsGBgYGBgcHAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQECAQIBAgECAQIBAgECAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgECAQIBAgABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAEBBcXFxcXFwICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICFxMEBBsbGQAGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYTBhcGBhcGBhcGBgYAAAAAAAAFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAABQUFBRcXAAAAAAAAAAAAAAAQEBAQEBAYGBgXFxkXFxsbBgYGBgYGBgYGBgYXEBcXFwUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBAUFBQUFBQUFBQUGBgYGBgYGBgYGBgYGBgYGBgYGBgYJCQkJCQkJCQkJFxcXFwUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUXBQYGBgYGBgYQGwYGBgYGBgQEBgYbBgYGBgUFCQkJCQkJCQkJCQUFBRsbBRcXFxcXFxcXFxcXFxcXABAFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQYGBgYGBgYGBgYGBgYGBgYAAAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQYGBgYGBgYGBgYGBQAAAAAAAAAAAAAAAAAACQkJCQkJCQkJCQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQYGBgYGBgYGBgQEGxcXFwQAAAYZGQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUGBgYGBAYGBgYGBgYGBgQGBgYEBgYGBgYAABcXFxcXFxcXFxcXFxcXFwAFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBgYGAAAXAAUFBQUFBQUFBQUFAAAAAAAFBQUFBQUFBQUFBQUFBQUFGgUFBQUFBQUQEAAAAAAABgYGBgYGBgYGBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUEBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGEAYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQYIBgUICAYGBgYGBgYGCAgICAYICAUGBgYGBgYGBQUFBQUFBQUFBQYGFxcJCQkJCQkJCQkJFwQFBQUFBQUFBQUFBQUFBQYICAAFBQUFBQUFBQAABQUAAAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUABQUFBQUFBQAFAAAABQUFBQAABgUICAYGBgYAAAgIAAAICAYFAAAAAAAAAAAIAAAAAAUFAAUFBQYGAAAJCQkJCQkJCQkJBQUZGQsLCwsLCxsZBRcGAAYGCAAFBQUFBQUAAAAABQUAAAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUABQUFBQUFBQAFBQAFBQAFBQAABgAICAYGAAAAAAYGAAAGBgYAAAAGAAAAAAAAAAUFBQUABQAAAAAAAAAJCQkJCQkJCQkJBgYFBQUGFwAAAAAAAAAAAAYGCAAFBQUFBQUFBQUABQUFAAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUABQUFBQUFBQAFBQAFBQUFBQAABgUICAYGBgYGAAYGCAAICAYAAAUAAAAAAAAAAAAAAAAAAAAFBQYGAAAJCQkJCQkJCQkJFxkAAAAAAAAABQYGBgYGBgAGCAgABQUFBQUFBQUAAAUFAAAFBQUFBQUFBQUFBQUFBQUFBQUFBQUFAAUFBQUFBQUABQUABQUFBQUAAAYFCAYGBgYAAAgIAAAICAYAAAAAAAYGBgYIAAAAAAUFAAUFBQYGAAAJCQkJCQkJCQkJGwULCwsLCwsAAAAAAAAAAAYFAAUFBQUFBQAAAAUFBQAFBQUFAAAABQUABQAFBQAAAAUFAAAABQUFAAAABQUFBQUFBQUFBQUFAAAAAAgIBggIAAAACAgIAAgICAYAAAUAAAAAAAAIAAAAAAAAAAAAAAAAAAAJCQkJCQkJCQkJCwsLGxsbGxsbGRsAAAAAAAYICAgGBQUFBQUFBQUABQUFAAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFAAUFBQUFBQUFBQUFBQUFBQUAAAYFBgYICAgIAAYGBgAGBgYGAAAAAAAAAAYGAAUFBQAFBQAABQUGBgAACQkJCQkJCQkJCQAAAAAAAAAXCwsLCwsLCxsFBggIFwUFBQUFBQUFAAUFBQAFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFBQUFBQUFBQUFAAUFBQUFAAAGBQgGCAgICAgABggIAAgIBgYAAAAAAAAACAgAAAAAAAUFBQAFBQYGAAAJCQkJCQkJCQkJAAUFCAAAAAAAAAAAAAAAAAYGCAgFBQUFBQUFBQUABQUFAAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBgYFCAgGBgYGAAgICAAICAgGBRsAAAAABQUFCAsLCwsLCwsFBQUGBgAACQkJCQkJCQkJCQsLCwsLCwsLCxsFBQUFBQUABggIAAUFBQUFBQUFBQUFBQUFBQUFBQAAAAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFBQUFBQUFBQUABQAABQUFBQUFBQAAAAYAAAAACAgIBgYGAAYACAgICAgICAgAAAAAAAAJCQkJCQkJCQkJAAAICBcAAAAAAAAAAAAAAAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQYFBQYGBgYGBgYAAAAAGQUFBQUFBQQGBgYGBgYGBhcJCQkJCQkJCQkJFxcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFBQAFAAUFBQUFAAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUFBQUFBQUFBQUGBQUGBgYGBgYGBgYFAAAFBQUFBQAEAAYGBgYGBgYACQkJCQkJCQkJCQAABQUFBQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABRsbGxcXFxcXFxcXFxcXFxcXFxsXGxsbBgYbGxsbGxsJCQkJCQkJCQkJCwsLCwsLCwsLCxsGGwYbBhQVFBUICAUFBQUFBQUFAAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAAAAAGBgYGBgYGBgYGBgYGBggGBgYGBhcGBgUFBQUFBgYGBgYGBgYGBgYABgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGABsbGxsbGwYbGxsbGxsAGxsXFxcXFxsbGxsXFwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFBQUFBQUFBQUFBQgIBgYGCAYGBgYGBggGBggIBgYFCQkJCQkJCQkJCRcXFxcXFwUFBQUFBQgIBgYFBQUFBgYFCAgIBQUICAgICAgIBQUGBgYGBQUFBQUFBQUFBQUGCAgGBggICAgICAYFCAkJCQkJCQkJCQkICAgGGxsBAQEBAQEAAQAAAAAAAQAAAgICAgICAgICAgIXBAICAgUFBQUFBQUFBQAFBQUFAAAFBQUFBQUFAAUABQUFBQAABQUFBQUFBQUFBQUAAAYGBhcXFxcXFxcXFwsLCwsLCwsLCwsLCwsAAAAbGxsbGxsbGxsbAAAAAAAAAQEBAQEBAAACAgICAgIAABMFBQUFBQUFBQUFBQUFBQUbFwUMBQUFBQUFBQUFBQUFBQUFFBUAAAAFBQUFBQUFBQUFBRcXFwoKBQUFBQUFBQUAAAAAAAAABQUGBgYIAAAAAAAAAAAABQUGBggXFwAAAAAAAAAAAAUFBgYAAAAAAAAAAAAAAAAFAAYGAAAAAAAAAAAAAAAABQUFBQYGCAYGBgYGBgYICAgICAgGCAgGBgYGBgYGFxcXBBcXFxkFBgAACwsLCwsLCwsLCwAAAAAAABcXFxcXFxMXFxcXBgYGEAYFBQUEBQUFBQUFBQUFBQUFAAAAAAAAAAUFBQUFBgYFBQUFBQUFBQUGBQAAAAAABQUFBQUFAAAAAAAAAAAAAAYGBggICAgGBggICAAAAAAICAYICAgICAgGBgYAAAAAGwAAABcXCQkJCQkJCQkJCQUFBQUFAAAAAAAAAAAAAAAJCQkJCQkJCQkJCwAAABsbGxsbGxsbGxsbGxsbGxsFBQUFBQUFBgYICAYAABcXBQUFBQUIBggGBgYGBgYGAAYIBggIBgYGBgYGBgYICAgGBgYGBgYGBgYGAAAGFxcXFxcXFwQXFxcXFxcAAAYGBgYGBgYGBgYGBgYGBwYAAAAAAAAAAAAAAAAAAAAFBQUFBggGBgYGBggGCAgIBggIBQUFBQUFBQUAFxcbGxsbGxsbGxsbBgYGBgYbGxsbGxsbGxsXFxcFCAYGBgYICAYGCAYGBgUFBQUFBQYIBgYICAgGCAYGCAgAAAAAAAAAABcXFxcFBQUFCAgICAgICAgGBgYGCAgGBgAAABcXFxcXCQkJCQkJCQkJCQAAAAUFBQUFBQUFBAQEBAQEFxcCAgICAgICAgIBAgAAAAAAAQEBAQEBAQEBAQEAAAEBARcXFxcXFxcXAAAAAAAAAAAGBgYXBgYGBgYGBgYGBgYGCAYGBgYGBgYFBQUFBgUFCAYGBQAAAAAABAQEBAQEBAQEBAQCAgICAgICAgQCAgICAgICAQIBAgECAgICAgICAgIBAgICAgICAgIBAQEBAQEBAQICAgICAgAAAQEBAQEBAAACAgICAgICAgABAAEAAQABAgICAgICAgICAgICAgIAAAICAgICAgICAwMDAwMDAwMCAgICAgACAgEBAQEDGgIaGgICAgACAgEBAQEDGhoaAgICAgAAAgIBAQEBABoaGgICAgICAgICAQEBAQEaGhoAAAICAgACAgEBAQEDGhoADAwMDAwMDAwMDAwQEBAQEBMTExMTExcXHB0UHBwdFBwXFxcXFxcXFw0OEBAQEBAMFxcXFxcXFxcXHB0XFxcXFhcXFxgUFRcXFxcXFxcXFxgXFhcXFxcXFxcXFxcMEBAQEBAAEBAQEBAQEBAQEAsEAAALCwsLCwsYGBgUFQQLCwsLCwsLCwsLGBgYFBUEGRkZGRkZGRkZGRkZGRkZGQAAAAAAAAAAAAAABgYGBgYGBgYGBgYGBgcHBwYHBwcGBgYGBgYGBgYGBhsbARsbGxsBGxsCAQEBAgIBAQECGwEbGxgBAQEBARsbGxsBGwEbARsBAQEBGwIBAQEBAgUFBQUCGxsCAgEBGBgYGBgBAgICAhsYGxsCGwsLCwsLCwsLCwsLCwsLCwsKCgoKCgoKCgoKCgoKCgoKAQIKCgoKCxsbAAAAABgYGBgYGxsbGxsYGBsbGxsYGxsYGxsYGxsbGxsbGxgbGxsbGxsbGxsbGxsbGxgYGxsYGxgbGxsbGxsbGxsbGxgYGBgYGBgYGBgYGBgYGBgbGxsbGxsbGxQVFBUbGxsbGBgbGxsbGxsbFBUbGxsbGxsbGxsbGxsYGxsbGBgYGBsbGxsbGxsbGxsbGxgYGBgbGxsbGxsbGxsbGxsbGwAAAAAACwsLCwsLCwsLCwsLGxsbGxsbGxsbGwsLCwsLCxsbGxsbGxsbGxsbGxsbGxgbGxsbGxsbGxQVFBUUFRQVCwsLCwsLCwsLCxgYGBgYFBUYGBgYGBgYGBgUFRQVFBUUFRQVFBUUFRgYGBgYGBgYFBUUFRgYGBgYGBgYGBgYGBQVGBgYGBgbGxgYGBgYGBsbGxsAABsbGxsbGxsbGxsBAgEBAQICAQIBAgECAQEBAgECAgECAgICAgIEBAEBAgECAhsbGxsbGwECAQIGBgECAAAAAAAXFxcXCxcXAgICAgICAAIAAAAAAAIAAAUFBQUFBQUFAAAAAAAAAAQXAAAAAAAAAAAAAAAAAAAGBQUFBQUFBQAAAAAAAAAAABcXHB0cHRcXFxwdFxwdFxcXFxcXFxMXFxMXHB0XFxwdFBUUFRQVFBUXFxcXFwQXFxcXFxcXFxcXExMXFxcXExcUFxcXFxcXFxcXFxcXFxsbFxcXFBUUFRQVFBUTAAAXFxQVAAAAAAAAAAAAAAAAGxsbGxsbGxsbGwAbGxsbGwAAAAAAAAAAAAAAABsbGxsbGwAAAAAAAAAAAAAMFxcXGwQFChQVFBUUFRQVGxsUFRQVFBUUFRMUFRUbCgoKCgoKCgoKBgYGBggIEwQEBAQEGxsKCgoEBRcbGwUFBQUFBQUAAAYGGhoEBAUFBQUFBQUFBQUFFwQEBAUbGwsLCwsbGxsbGxsbGxsbAAAAAAAAAAAAGxsbGxsbGxsbGxsbGxsbABsbGxsbGxsbCwsLCwsLCwsFBQUFBQUFBQUFBQUEFxcXCQkJCQkJCQkJCQUFAAAAAAECAQIBAgECAQIBAgECBQYHBwcXBgYGBgYGBgYGBhcEAQIBAgECAQIBAgECBAQGBgUFBQUFBQoKCgoKCgoKCgoGBhcXFxcXFwAAAAAAAAAAGhoaGhoaGgQEBAQEBAQEBBoaAQIBAgECAQIBAgECAQIEAgICAgICAgIBAgECAQECAQIBAgECBBoaAQIBAgUBAgECAgIBAgECAQIBAgECAQEBAQECAQIBAgECAQIBAgEBAQECAQIBAQIBAgECAQIBAgECAQEAAAEAAAAAAAAAAAAAAAAABAQEBAECBQQEAgUFBQUFBgUFBQYFBQUFBgUFBQUICAYGCBsbGxsGAAAACwsLCwsLGxsZGwAAAAAAAAUFBQUXFxcXAAAAAAAAAAAICAUFBQUFBQUFBQUFBQUFCAgICAgICAgICAgIBgYAAAAAAAAAABcXBgYFBQUFBQUXFxcFFwUFBgUFBQUFBQYGBgYGBgYGFxcGBggIAAAAAAAAAAAAAAAXBQUFBggIBgYGBggIBgYICBcXFxcXFxcXFxcXFxcABAkJCQkJCQkJCQkAAAAAFxcFBQUFBQYEBQUFBQUFBQUFBgYGBgYGCAYGCAgGBgAAAAAAAAAAAAUFBQYFBQUFBQUFBQYIAAAJCQkJCQkJCQkJAAAXFxcXBAUFBQUFBRsbGwUIBggFBQYFBgYGBQUGBgUFBQUFBgYFBgUAAAAAAAAAAAAAAAAABQUEFxcFBQUFBQUFBQUFBQgGBggIFxcFBAQIBgAAAAAAAAAAAAUFBQUFBQAABQUFBQUFAAICAgICAgICAgICGgQEBAQCAgICAgICAgIEGhoBAQAABQUFCAgGCAgGCAgXCAYAAAUFBQUFBQUAAAAABQUFBQUSEhISEhISEhISEhISEhISEREREREREREREREREREREQICAgICAgIAAAAAAAAAAAACAgICAgAAAAAABQYFBQUFBQUFBQUYBQUFBQUFBQAFBQUFBQAFAAUFAAUFAAUFBQUFBQUFBQUaGhoaGhoaGhoaGhoaGhsbGxsbGxsbGxsbGxsFBQUFBQUFBQUFBQUFBRUUBQUFBQUFBQUbGxsbGxsbGwUFBQUFBQUFBQUFBRkbGxsXFxcXFxcXFBUXAAAAAAAAFxMTFhYUFRQVFBUUFRQVFBUXFxQVFxcXFxYWFhcXFwAXFxcXExQVFBUUFRcXGBMYGBgAFxkXFwAAAAAFBQUFBQUFBQUFBQUFAAAQABcXFxkXFxcUFRcYFxMXFwICAgICAgICAgICFBgVGBQVFxQVFxcFBQUFBQUFBQUFBAUFBQUFBQUFBQUFBQUFBQQEAAAFBQUFBQUAAAUFBQAAABkZGBobGRkAGxgYGBgbGwAAAAAAAAAAABAQEBsbAAAFBQUFBQUFBQUFBQAFBQAFFxcXAAAAAAsLCwsLCwsLCwoKCgoKCwsLCxsbGxsbGxsbGxsLCxsbGwAAAAAAAAAAAAAAAAAAABsbGxsbGxsbGxsbGxsGAAAGCwsLCwsLCwsLCwsLCwsLAAAAAAAAAAAABQUFCgUFBQUFBQUFCgAAAAAABQUFBQUFBgYGBgYAAAAAAAUFBQUFBQUFBQUFBQUFABcFBQUFAAAAAAUFBQUFBQUFFwoKCgoKAAAAAAAAAAAAAAEBAQEAAAAAAgICAgICAgICAgICAAAAAAUFBQUFBQUFAAAAAAAAAAAAAAAXAQEBAAEBAAICAgICAgICAgACAgICAgICAgICAgICAAICAgICAgIAAgIAAAAEBAQEBAQABAQEBAQEBAQEBAQEBAQFBQUFBQUAAAUABQUFBQUFAAUFAAAABQAABQUFBQUFABcLCwsLCwsLCwUFBQUFBQUbGwsLCwsLCwsAAAAAAAAACwsLCwsLCwsLBQUFAAUFAAAAAAALCwsLCwUFBQUFBQsLCwsLCwAAABcFBQUFBQUFBQUFAAAAAAAXBQUFBQUFBQUAAAAACwsFBQAACwsLCwsLCwsLCwsLCwsFBgYGAAYGAAAAAAAGBgYGBQUFBQUFAAAGBgYAAAAABhcXFxcXFxcXFwAAAAAAAAAFBQUFBQUFBQUFBQUFCwsXBQUFBQUFBQUFBQUFBQsLCwUFBQUFBQUFGwUFBQUFBQUGBgAAAAALCwsLCxcXFxcXFxcAAAAAAAAAAAAFBQUFBQUAAAAXFxcXFxcXBQUFBQUFAAALCwsLCwsLCwUFBQAAAAAACwsLCwsLCwsFBQAAAAAAAAAXFxcXAAAAAAAAAAAACwsLCwsLCwEBAQAAAAAAAAAAAAAAAAACAgIAAAAAAAAACwsLCwsLBQUFBQYGBgYAAAAAAAAAAAkJCQkJCQkJCQkFBQUFBAUBAQEBAQEAAAAGBgYGBhMEAgICAgICAAAAAAAAAAAYGAUFBQUFBQUFBQUABgYTAAAFBQUEBQUAGhoGBgYGBhcbGxsbGxsbGwUFBQUFBQULCwsLCwsLBQAAAAAAAAAABgsLCwsXFxcXFwAAAAAAAAUFBgYGBhcXFxcAAAAAAAAFBQUFBQsLCwsLCwsAAAAACAYIBQUFBQUFBQUFBQUFBQYGBgYGBgYXFxcXFxcXAAALCwsLCwsJCQkJCQkJCQkJBgUFBgYFAAAAAAAAAAAABggICAYGBgYICAYGFxcQFxcGAAAAAAAAAAAAABAAAAUFBQUFBQUGBgYGBggGBgYXFxcXBQgIBQAAAAAAAAAABQUFBhcXBQAAAAAAAAAAAAUFBQgICAYGBgYGBgYGBggFBQUFFxcXFwYGBgYXCAYJCQkJCQkJCQkJBRcFFxcXAAsLCwsLCwsLCwsLCwsLCwAAAAAAAAAAAAAABQUFBQUFBQUFBQUFCAgIBgYICAYIBgYXFxcXFxcGBQYAAAAAAAAAAAAAAAAAAAUFBQUFBQUABQAFBQUFAAUFBQUFBQUFBRcAAAAAAAAICAgGBgYGBgYGBgAAAAAABgYICAAFBQUFBQUFBQAABQAFBQAFBQUFBQAGBgUICAYICAgIAAAICAAACAgIAAAFAAAAAAAACAAAAAAABQUFCAgAAAYGBgYGBgYAAAAAAAAAAAAAAAUFBQUFBQUFBQUABQAABQAFBQUFBQUABQgICAYGBgYGAAgAAAgACAgICAAICAYIBgUGBRcXABcXAAAAAAAAAAYGAAAAAAAAAAAAAAAAAAUFBQUFCAgIBgYGBgYGBgYICAYGBggGBQUFBRcXFxcXCQkJCQkJCQkJCRcXABcGBQgICAYGBgYGBggGCAgICAYIBgYFBRcFAAAAAAAAAAAFBQUFBQUFBQUFBQUFBQUICAYGBgYAAAgICAgGBggGFxcXFxcXFxcXFxcXFxcXBQUFBQYGAAAICAgGBgYGBgYGBggIBggGFxcXBQAAAAAAAAAAAAAAFxcXFxcXFxcXFxcXFwAAAAUFBQUFBQUFBQUFBggGCAgGBgYGBgYIBgUXAAAAAAAACQkJCQkJCQkJCQkJCQkJCQAAAAAAAAAAAAAAAAUFBQUFBQUFBQUFAAAGCAYICAYGBgYIBgYGBgYAAAAACQkJCQkJCQkJCQsLFxcXGwYGBgYGBgYGCAYGFwAAAAALCwsAAAAAAAAAAAAAAAAFBQUFBQUFAAAFAAAFBQUFAAUFAAUFBQUFBQUFCAgICAgIAAgIAAAGBggGBQgFCAYXFxcAAAAAAAAAAAAFBQUFBQUFBQAABQUFBQUFCAgIBgYGBgAABgYICAgIBgUXBQgAAAAAAAAAAAAAAAUGBgYGBgYGBgYGBQUFBQUGBgYGBgYIBQYGBgYXFxcXFxcXBgAAAAAAAAAABQYGBgYGBggIBgYGBQUFBQYGBgYGBgYIBgYXFxcFFxcXAAAAAAAAAAAAAAAAABcXFxcXFxcXFxcFAAAAAAAGCAYGBggGCAAAAAAAAAAABRcAAAAAAAAAAAAAAAAAAAYGBgYGBgYABgYGBgYGCAYFFxcXFxcAAAAAAAAAAAAABgYGBgYGBgYACAYGBgYGBggGBggGBgAAAAAAAAAAAAUGBgYGBgYAAAAGAAYGAAYGBgYGBgUGAAAAAAAAAAAFBQUFBQUABQUABQUFBQUFBQUFBQgICAgIAAYGAAgIBggGBQAAAAAAAAAFBQUFBQUFBQUEBQUAAAAABQUFBgYICBcXAAAAAAAAAAYGBQgFBQUFBQUFBQUFBQUICAYGBgYGAAAACAgJCQkJCQkJCQkJBgAAAAAACwsLCwsbGxsbGxsbGxkZGRsbGxsbGxsbGxsbGxsbGwAAAAAAAAAAAAAAAAAXFxcXFwoKCgoKCgoKCgoKAAAAAAAAAAAABRcXAAAAAAAAAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAGBQUFBQUFBgYGBgYGBgYGBggICAYGBgYGFwAAAAAAAAAAAAAGBgYGBgYGFxcXFxcbGxsbBAQEBBcbAAAAAAAAAAAAAAkJCQkJCQkJCQkACwsLCwsABQUFBQUFBQUFBQUFBQQEBAUFBQUFBQUFBQUFBQUEBBcXFwsLCwsLCwsXFxcXAAAAAAABAQEBAQEBAQEAAAICAgICAAAAAAAAAAAAAAAABQgICAgICAgICAgICAgICAgAAAAAAAAABgYGBAQEBAQEBAQEBAQEBBcEBgAAAAAAAAAAAAAACAgEBAoKCgAAAAAAAAAAAAQEBAQABAQEBAQEBAAEBAAFBQUAAAUAAAAAAAAAAAAABQUFBQUAAAAAAAAABQUFBQUFBQUFBQAAGwYGFxAQEBAAAAAAAAAAAAAAAAAJCQkJCQkJCQkJGxsbAAAAGxsbGwAAAAAAABsbGxsbGwAbGxsAAAAAAAAAABgYGBgYGBgYGBgYGBgYAAAbGxsbGxsbBgYbGxsbGxsbCAgGBgYbGxsICAgQEBAQEBAQEAYGBgYGGxsGBgYGBgYGGxsbGxsbGxsbGwYGBgYbGwYGBhsAAAAAAAAAAAAACAgIGxsbGxsbGxsGBhsbCAgAAAAAAAAAAAAAAAAAAAsLCwsAAAAAAAAAAAAAAAACAgICAQEBAQEBAQEBAQEBAgICAgICAgICAgICAQABAQAAAQAAAQEAAAEBAQEAAQEBAQEBAgICAgACAAICAgIBAQABAQEBAAABAQEBAQABAQEBAQEBAAICAgICAgICAQEAAQEBAQABAQEBAQABAAAAAQEBAQEBAAICAgICAgICAgICAgICAQEBAQICAgICAgIAAQEBAQEBAQEYAgICAgICAgICAgICAgIBAQEBAQEBAQEBARgCAgICAhgCAgICAgIBAQEBAQEBAQEYAgICAgICGAICAgICAgECAAAJCQYGBgYGBgYbGxsbBgYGBgYGBgYGBgYGBhsbGxsbBhsbGxsbGxsbGxsGGxsXFxcXFwAAAAAYGBgYGBgYGBgYGBgYAAAAAgICAgICAgICAgUCAgICAgECAgICAgICAQIBAgIBAgIGBgYGBgYGBgYAAAYGBgYGAAYGAAYGBgYGAAAAAAAEBAQEBAQEBAQEBAQEBAAAAAAAAAAAAAAAAAAAAAYGBgYGBgYEBAQEBAQEAAAJCQkJCQkJCQkJAAAAAAUbBQUFBQUFBQUFBQUFBQUGAAkJCQkJCQkJCQkAAAAAABkFCQkJCQkJCQkJCQAAAAAXBQUFBgUFBgUFBQUFBQUGBgUFBQUFBgAAAAAAAAAABQQFBQUFBQUFAAUFBQUABQUABQUFBQUAAAsLCwsLCwsLCwICAgIGBgYGBgYGBAAAAAALCwsLCwsLCwsLCwsbCwsLGQsLCwsAAAAAAAAAAAAAAAsLCwsLCwsLCwsLCwsLGwsABQUABQAABQAFBQUFBQUFAAUFBQUABQAFAAAAAAUAAAAABQAFAAUABQUFAAUFAAUAAAUABQAFAAUABQUABQAABQUFBQAFBQUFAAUFBQUABQAFBQUABQUFBQUABQUFBQUYGAAAAAAAAAAAAAAAAAAACwsLCwsLCwsLCwsLCxsbGxsbGxsbGxsbGhoaGhobGxsbGxsbGxsbAAAbGxsbGBgYGBgYGBgYAAAAAAAAABsbGxsbGxsAGwAAABsbGxsbGxsbGxsbGwAAABsbGwAbGxsbGxsbGxsbGxsJCQkJCQkJCQkJGwAAAAAAEAAAAAAAAAAAAAAAAAAAEREREREREREREREREREAAAAAADB7AgAwDgAAkJcCAJQpAAAAABEAGA0AAAAAAAAQAXgHAQAAAAAAAAAYAAAAGAAAABgAAAAYAAAAbm8gdGV4dG5vLXN1Y2gtcGFydG5vdC10ZXh0ZGVuaWVkdG9vLWxhcmdlTGF5b3V0c2l6ZWFsaWduAAAADwAAAAwAAAAEAAAAGQAAABoAAAAbAAAAAAAAAAgAAAAEAAAAHAAAAB0AAAAeAAAAHwAAACAAAAAQAAAABAAAACEAAAAiAAAAIwAAACQAAABtXcvWLFDrY3hBpldxG4u5FaJcVTRVB9RTeK2BUfCj92Fzc2VydGlvbiBmYWlsZWQ6IHBzaXplID49IHNpemUgKyBtaW5fb3ZlcmhlYWQAAMEFAQAqAAAAsQQAAAkAAABhc3NlcnRpb24gZmFpbGVkOiBwc2l6ZSA8PSBzaXplICsgbWF4X292ZXJoZWFkAADBBQEAKgAAALcEAAANAAAAY2Fubm90IG1vZGlmeSB0aGUgcGFuaWMgaG9vayBmcm9tIGEgcGFuaWNraW5nIHRocmVhZG8DAQBMAAAAkAAAAAkAAAAAAAAACAAAAAQAAAAlAAAADwAAAAwAAAAEAAAAJgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/PxUVFRUVFRUVFRUVFRUVFRUlJSUlJSUlJSUlJSUlJSUlKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSk/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICBAICAgICAgICAgICAggCAhACAgIgAQEBAQEBAQEBAQEJwAAAAwAAAAIAAAABgAAAAkAAABjwQIAb8ECAHfBAgB9wQIAAIygAQRuYW1lABQTZGVuaWVkX2RvbWFpbnMud2FzbQHNnwHjAQBjX1pOMTdtYWlsd3JpZ2h0X3BsdWdpbjhiaW5kaW5nczEwbWFpbHdyaWdodDZwbHVnaW42Y29uZmlnOGdldF9saXN0MTF3aXRfaW1wb3J0MjE3aGVhNmE5YzNhMGE1Y2IyZmVFAWpfWk4xN21haWx3cmlnaHRfcGx1Z2luOGJpbmRpbmdzMTBtYWlsd3JpZ2h0NnBsdWdpbjV0eXBlczdNZXNzYWdlOGVudmVsb3BlMTF3aXRfaW1wb3J0MTE3aGQyNGVkYmNlYWJlOWUxMzNFAmhfWk4xN21haWx3cmlnaHRfcGx1Z2luOGJpbmRpbmdzMTBtYWlsd3JpZ2h0NnBsdWdpbjV0eXBlczdNZXNzYWdlNmhlYWRlcjExd2l0X2ltcG9ydDIxN2hjYTM5MjU3OGJiZTQ3ZTljRQNnX1pOMTdtYWlsd3JpZ2h0X3BsdWdpbjhiaW5kaW5nczEwbWFpbHdyaWdodDZwbHVnaW41dHlwZXM3TWVzc2FnZTVwYXJ0czExd2l0X2ltcG9ydDExN2gxMGYyZmMxMjAyYzQyNmRmRQRmX1pOMTdtYWlsd3JpZ2h0X3BsdWdpbjhiaW5kaW5nczEwbWFpbHdyaWdodDZwbHVnaW41dHlwZXM3TWVzc2FnZTR0ZXh0MTF3aXRfaW1wb3J0MTE3aDMwZjRkMzg5Nzg3ZGRiYzdFBaYBX1pOMTMwXyRMVCRtYWlsd3JpZ2h0X3BsdWdpbi4uYmluZGluZ3MuLm1haWx3cmlnaHQuLnBsdWdpbi4udHlwZXMuLk1lc3NhZ2UkdTIwJGFzJHUyMCRtYWlsd3JpZ2h0X3BsdWdpbi4uYmluZGluZ3MuLl9ydC4uV2FzbVJlc291cmNlJEdUJDRkcm9wNGRyb3AxN2g5MjYyZDhjZjFmNGQ3NTRlRQZbX1pOMTdtYWlsd3JpZ2h0X3BsdWdpbjhiaW5kaW5nczEwbWFpbHdyaWdodDZwbHVnaW4zbG9nM2xvZzExd2l0X2ltcG9ydDExN2gxZGZiN2NlMjU2NThjOWI4RQcRX193YXNtX2NhbGxfY3RvcnMIhQFfWk4xMDJfJExUJGNvcmUuLml0ZXIuLmFkYXB0ZXJzLi5tYXAuLk1hcCRMVCRJJEMkRiRHVCQkdTIwJGFzJHUyMCRjb3JlLi5pdGVyLi50cmFpdHMuLml0ZXJhdG9yLi5JdGVyYXRvciRHVCQ0bmV4dDE3aDFjMzE1YWI0OWUxODMzYmVFCTtfWk4xNGRlbmllZF9kb21haW5zNWxpbmtzMTJpc19ob3N0X2NoYXIxN2g0NTdlYzQwNDYyMmIxOTY0RQo3X1pOMTRkZW5pZWRfZG9tYWluczVsaW5rczlpc19saW5rZWQxN2g1NTA3YzRiOGUxNDYyMDVkRQsvX1JOdk50Q3NnWEdwNU9xeDJOeV80Y29yZTNzdHIxNnNsaWNlX2Vycm9yX2ZhaWwMhwFfWk4xMDRfJExUJGFsbG9jLi5jb2xsZWN0aW9ucy4uYnRyZWUuLnNldC4uSXRlciRMVCRUJEdUJCR1MjAkYXMkdTIwJGNvcmUuLml0ZXIuLnRyYWl0cy4uaXRlcmF0b3IuLkl0ZXJhdG9yJEdUJDRuZXh0MTdoMDE2NDBhZjRhMmE4MTRmOUUNL19STnZOdENzZ1hHcDVPcXgyTnlfNGNvcmU2b3B0aW9uMTN1bndyYXBfZmFpbGVkDocBX1pOMTA0XyRMVCRhbGxvYy4uY29sbGVjdGlvbnMuLmJ0cmVlLi5zZXQuLkl0ZXIkTFQkVCRHVCQkdTIwJGFzJHUyMCRjb3JlLi5pdGVyLi50cmFpdHMuLml0ZXJhdG9yLi5JdGVyYXRvciRHVCQ0bmV4dDE3aGYzMDViYTI1NTAwMjM4NGZFD4kBX1pOMTA2XyRMVCRjb3JlLi5pdGVyLi5hZGFwdGVycy4uR2VuZXJpY1NodW50JExUJEkkQyRSJEdUJCR1MjAkYXMkdTIwJGNvcmUuLml0ZXIuLnRyYWl0cy4uaXRlcmF0b3IuLkl0ZXJhdG9yJEdUJDRuZXh0MTdoZTExMzhhMmFmNGQ1OTJhOEUQN19aTjE0ZGVuaWVkX2RvbWFpbnM2ZG9tYWluOHRvX2FzY2lpMTdoMDEzMDBlNTY1NzI2ODUxZEURSV9aTjQ0XyRMVCQkUkYkVCR1MjAkYXMkdTIwJGNvcmUuLmZtdC4uRGlzcGxheSRHVCQzZm10MTdoMTVjZTIzODIxOWVkZmI3M0USNV9STnZOdk50Q3M1Y09jMDJPTVhsb181YWxsb2MzZm10NmZvcm1hdDEyZm9ybWF0X2lubmVyE0dfWk41YWxsb2M3cmF3X3ZlYzIwUmF3VmVjSW5uZXIkTFQkQSRHVCQxMGRlYWxsb2NhdGUxN2g1M2RmYjI0YjhiYTdmMzBlRRSPAV9aTjExMl8kTFQkYWxsb2MuLmNvbGxlY3Rpb25zLi5idHJlZS4uc2V0Li5JbnRvSXRlciRMVCRUJEMkQSRHVCQkdTIwJGFzJHUyMCRjb3JlLi5pdGVyLi50cmFpdHMuLml0ZXJhdG9yLi5JdGVyYXRvciRHVCQ0bmV4dDE3aDNjNDdhNDA5NDU5NGRiZDFFFVtfWk41YWxsb2MxMWNvbGxlY3Rpb25zNWJ0cmVlM21hcDI1SW50b0l0ZXIkTFQkSyRDJFYkQyRBJEdUJDEwZHlpbmdfbmV4dDE3aDRkMTdmM2ZkNjA0NmM3ZWFFFpIBX1pOMTE1XyRMVCRjb3JlLi5pdGVyLi5hZGFwdGVycy4uZmlsdGVyX21hcC4uRmlsdGVyTWFwJExUJEkkQyRGJEdUJCR1MjAkYXMkdTIwJGNvcmUuLml0ZXIuLnRyYWl0cy4uaXRlcmF0b3IuLkl0ZXJhdG9yJEdUJDRuZXh0MTdoNDZkMGNkZDYzYjE4NzM0MUUXPF9aTjE0ZGVuaWVkX2RvbWFpbnM2ZG9tYWluNkRlbmllZDZjb3ZlcnMxN2hhMGJiMDc5MWM0ODEyZGM4RRitAV9aTjRjb3JlM3B0cjEzOGRyb3BfaW5fcGxhY2UkTFQkYWxsb2MuLmNvbGxlY3Rpb25zLi5idHJlZS4ubWFwLi5JbnRvSXRlciRMVCRhbGxvYy4uc3RyaW5nLi5TdHJpbmckQyRhbGxvYy4uY29sbGVjdGlvbnMuLmJ0cmVlLi5zZXRfdmFsLi5TZXRWYWxaU1QkR1QkJEdUJDE3aDI5MmZjZThjNWU1OTA4M2ZFGTNfWk4xNGRlbmllZF9kb21haW5zNWxpbmtzNWhvc3RzMTdoMmEwNGY5MmViYmYwMWQ3NUUaTF9STnZOdE50TnRDc2dYR3A1T3F4Mk55XzRjb3JlN3VuaWNvZGUxMnVuaWNvZGVfZGF0YTEwYWxwaGFiZXRpYzExbG9va3VwX3Nsb3cbQl9STnZOdE50TnRDc2dYR3A1T3F4Mk55XzRjb3JlN3VuaWNvZGUxMnVuaWNvZGVfZGF0YTFuMTFsb29rdXBfc2xvdxxGX1pOMTRkZW5pZWRfZG9tYWluczVsaW5rczIzZW5kc193aXRoX2lnbm9yaW5nX2Nhc2UxN2hiOTEyYzE1YWE0ZTc5M2I5RR04X1JOdk50TnRDc2dYR3A1T3F4Mk55XzRjb3JlNXNsaWNlNm1lbWNocjE0bWVtY2hyX2FsaWduZWQeZV9STnZNczBfTnRDc2pxeDhUSXlaYlA5XzhkbG1hbGxvYzhkbG1hbGxvY0lOdEI1XzhEbG1hbGxvY050TnRCN18zc3lzNlN5c3RlbUU2bWFsbG9jQ3NlYkhjYWVvU3J4eV8zc3RkHzBfUk52TnRDczVjT2MwMk9NWGxvXzVhbGxvYzdyYXdfdmVjMTJoYW5kbGVfZXJyb3IgQV9STnZNczNfTnRDczVjT2MwMk9NWGxvXzVhbGxvYzdyYXdfdmVjSU50QjVfNlJhd1ZlY2hFOGdyb3dfb25lQjdfIWhfUk52WHMyX050TnRDc2dYR3A1T3F4Mk55XzRjb3JlM3N0cjVsb3NzeU50QjVfMTBVdGY4Q2h1bmtzTnROdE50TnRCOV80aXRlcjZ0cmFpdHM4aXRlcmF0b3I4SXRlcmF0b3I0bmV4dCJ1X1JJTnZOdk1zMl9OdENzNWNPYzAyT01YbG9fNWFsbG9jN3Jhd192ZWNJTnRCOF8xMVJhd1ZlY0lubmVycEU3cmVzZXJ2ZTIxZG9fcmVzZXJ2ZV9hbmRfaGFuZGxlTnROdEJhXzVhbGxvYzZHbG9iYWxFQmFfI1pfWk41YWxsb2M3cmF3X3ZlYzIwUmF3VmVjSW5uZXIkTFQkQSRHVCQ3cmVzZXJ2ZTIxZG9fcmVzZXJ2ZV9hbmRfaGFuZGxlMTdoMWMxYWRhMzRkODY3ZTA5MUUkPl9aTjRjb3JlNXNsaWNlNHNvcnQ2c3RhYmxlMTRkcmlmdHNvcnRfbWFpbjE3aGU4ZTRhODJlZDY2ODAyYzBFJUVfWk40Y29yZTVzbGljZTRzb3J0NnNoYXJlZDlzbWFsbHNvcnQxMWluc2VydF90YWlsMTdoNGNmNGI2NzY2Nzk2NzBhMkUmRF9aTjVhbGxvYzVib3hlZDE2Qm94JExUJFQkQyRBJEdUJDEzbmV3X3VuaW5pdF9pbjE3aDI5MDc3ZjFkOWI3M2FiOThFJ78BX1pONWFsbG9jMTFjb2xsZWN0aW9uczVidHJlZTRub2RlMTIxTm9kZVJlZiRMVCRhbGxvYy4uY29sbGVjdGlvbnMuLmJ0cmVlLi5ub2RlLi5tYXJrZXIuLk93bmVkJEMkSyRDJFYkQyRhbGxvYy4uY29sbGVjdGlvbnMuLmJ0cmVlLi5ub2RlLi5tYXJrZXIuLkludGVybmFsJEdUJDEybmV3X2ludGVybmFsMTdoMjExMTM0MDFkMzEzMzdmN0UotAFfWk41YWxsb2MxMWNvbGxlY3Rpb25zNWJ0cmVlNG5vZGUxMTlOb2RlUmVmJExUJGFsbG9jLi5jb2xsZWN0aW9ucy4uYnRyZWUuLm5vZGUuLm1hcmtlci4uTXV0JEMkSyRDJFYkQyRhbGxvYy4uY29sbGVjdGlvbnMuLmJ0cmVlLi5ub2RlLi5tYXJrZXIuLkludGVybmFsJEdUJDRwdXNoMTdoYjQyMmM1ZTIwNzY1MWQwZEUpR19aTjVhbGxvYzdyYXdfdmVjMjBSYXdWZWNJbm5lciRMVCRBJEdUJDEwZGVhbGxvY2F0ZTE3aGQ0YzZhZGIxNWQ2N2E4M2JFKilfUk52TnRDc2dYR3A1T3F4Mk55XzRjb3JlOXBhbmlja2luZzVwYW5pYyuOAl9aTjVhbGxvYzExY29sbGVjdGlvbnM1YnRyZWU0bm9kZTIwOEhhbmRsZSRMVCRhbGxvYy4uY29sbGVjdGlvbnMuLmJ0cmVlLi5ub2RlLi5Ob2RlUmVmJExUJGFsbG9jLi5jb2xsZWN0aW9ucy4uYnRyZWUuLm5vZGUuLm1hcmtlci4uTXV0JEMkSyRDJFYkQyRhbGxvYy4uY29sbGVjdGlvbnMuLmJ0cmVlLi5ub2RlLi5tYXJrZXIuLkxlYWYkR1QkJEMkYWxsb2MuLmNvbGxlY3Rpb25zLi5idHJlZS4ubm9kZS4ubWFya2VyLi5LViRHVCQ1c3BsaXQxN2hmN2MyYjY1Njk3YWQ2MjRhRSySAl9aTjVhbGxvYzExY29sbGVjdGlvbnM1YnRyZWU0bm9kZTIxMkhhbmRsZSRMVCRhbGxvYy4uY29sbGVjdGlvbnMuLmJ0cmVlLi5ub2RlLi5Ob2RlUmVmJExUJGFsbG9jLi5jb2xsZWN0aW9ucy4uYnRyZWUuLm5vZGUuLm1hcmtlci4uTXV0JEMkSyRDJFYkQyRhbGxvYy4uY29sbGVjdGlvbnMuLmJ0cmVlLi5ub2RlLi5tYXJrZXIuLkludGVybmFsJEdUJCRDJGFsbG9jLi5jb2xsZWN0aW9ucy4uYnRyZWUuLm5vZGUuLm1hcmtlci4uS1YkR1QkNXNwbGl0MTdoNjU5MDU5MWYxNTc0OTU0NUUtmgJfWk41YWxsb2MxMWNvbGxlY3Rpb25zNWJ0cmVlNG5vZGUyMTRIYW5kbGUkTFQkYWxsb2MuLmNvbGxlY3Rpb25zLi5idHJlZS4ubm9kZS4uTm9kZVJlZiRMVCRhbGxvYy4uY29sbGVjdGlvbnMuLmJ0cmVlLi5ub2RlLi5tYXJrZXIuLk11dCRDJEskQyRWJEMkYWxsb2MuLmNvbGxlY3Rpb25zLi5idHJlZS4ubm9kZS4ubWFya2VyLi5JbnRlcm5hbCRHVCQkQyRhbGxvYy4uY29sbGVjdGlvbnMuLmJ0cmVlLi5ub2RlLi5tYXJrZXIuLkVkZ2UkR1QkMTBpbnNlcnRfZml0MTdoZWEzZDdlZjM2NWRlMDA0ZEUuW19aTjVhbGxvYzExY29sbGVjdGlvbnM1YnRyZWUzbWFwMjVJbnRvSXRlciRMVCRLJEMkViRDJEEkR1QkMTBkeWluZ19uZXh0MTdoY2MxNzVkYmI4YWJkMjg3Y0UvZF9aTjcwXyRMVCRhbGxvYy4udmVjLi5WZWMkTFQkVCRDJEEkR1QkJHUyMCRhcyR1MjAkY29yZS4ub3BzLi5kcm9wLi5Ecm9wJEdUJDRkcm9wMTdoNWM2YTYxMTI5MGI1YTljYUUwPl9aTjRjb3JlNXNsaWNlNHNvcnQ2c3RhYmxlMTRkcmlmdHNvcnRfbWFpbjE3aDRmMDE0OWNiMzQzNmYwNWZFMUVfWk40Y29yZTVzbGljZTRzb3J0NnNoYXJlZDlzbWFsbHNvcnQxMWluc2VydF90YWlsMTdoOTE0NDNlNmNmNzM4YWQ1OEUybF9aTjVhbGxvYzExY29sbGVjdGlvbnM1YnRyZWUzbWFwMjVCVHJlZU1hcCRMVCRLJEMkViRDJEEkR1QkMjdidWxrX2J1aWxkX2Zyb21fc29ydGVkX2l0ZXIxN2hkY2UxOTc3ZWJlYzRjZThmRTM7X1pONGlkbmE1dXRzNDY1VXRzNDYxN3Byb2Nlc3NfaW5uZXJtb3N0MTdoNmJiOTNjZjc5ZGU2NzcwMEU0OV9STnZOdE50Q3NnWEdwNU9xeDJOeV80Y29yZTVzbGljZTVpbmRleDE2c2xpY2VfaW5kZXhfZmFpbDVLX1JOdk50TnRDc2dYR3A1T3F4Mk55XzRjb3JlOXBhbmlja2luZzExcGFuaWNfY29uc3QyM3BhbmljX2NvbnN0X3JlbV9ieV96ZXJvNktfUk52TnROdENzZ1hHcDVPcXgyTnlfNGNvcmU5cGFuaWNraW5nMTFwYW5pY19jb25zdDIzcGFuaWNfY29uc3RfZGl2X2J5X3plcm83O19aTjRjb3JlOXBhbmlja2luZzE5dW5yZWFjaGFibGVfZGlzcGxheTE3aGRiZWNkNjE0ZjFhNDFhZGZFOGlfWk4xN21haWx3cmlnaHRfcGx1Z2luOGJpbmRpbmdzN2V4cG9ydHMxMG1haWx3cmlnaHQ2cGx1Z2luNmZpbHRlcjE4X2V4cG9ydF9jaGVja19jYWJpMTdoOGMxYmYyMzA5ODg1ZTIxN0U5PV9aTjE3bWFpbHdyaWdodF9wbHVnaW4zbG9nMTNyZXBvcnRfcGFuaWNzMTdoYzAwMGY2MDE0ZWViZTUyMkU6Q19aTjVhbGxvYzdyYXdfdmVjMTlSYXdWZWMkTFQkVCRDJEEkR1QkOGdyb3dfb25lMTdoNzcwNzU5Y2YzOTZhYTdiYkU7LF9STnZDc2ZMZnk2RUkxNWlMXzdfX19ydXN0YzE0X19fcnVzdF9kZWFsbG9jPHxfWk40Y29yZTNwdHI5MGRyb3BfaW5fcGxhY2UkTFQkYWxsb2MuLmNvbGxlY3Rpb25zLi5idHJlZS4uc2V0Li5CVHJlZVNldCRMVCRhbGxvYy4uc3RyaW5nLi5TdHJpbmckR1QkJEdUJDE3aDVhMDU5NTEyZGMxY2E1MjFFPTRfUk52TnRDczVjT2MwMk9NWGxvXzVhbGxvYzVhbGxvYzE4aGFuZGxlX2FsbG9jX2Vycm9yPnRfWk44Nl8kTFQkYWxsb2MuLnZlYy4uaW50b19pdGVyLi5JbnRvSXRlciRMVCRUJEMkQSRHVCQkdTIwJGFzJHUyMCRjb3JlLi5vcHMuLmRyb3AuLkRyb3AkR1QkNGRyb3AxN2gzZWI1ZjBhYmI4NDhiMzIxRT+RA19aTjRjb3JlM3B0cjM2NmRyb3BfaW5fcGxhY2UkTFQkY29yZS4uaXRlci4uYWRhcHRlcnMuLmZpbHRlcl9tYXAuLkZpbHRlck1hcCRMVCRjb3JlLi5pdGVyLi5hZGFwdGVycy4uZmxhdHRlbi4uRmxhdE1hcCRMVCRjb3JlLi5zbGljZS4uaXRlci4uSXRlciRMVCRhbGxvYy4uc3RyaW5nLi5TdHJpbmckR1QkJEMkYWxsb2MuLmNvbGxlY3Rpb25zLi5idHJlZS4uc2V0Li5CVHJlZVNldCRMVCRhbGxvYy4uc3RyaW5nLi5TdHJpbmckR1QkJEMkZGVuaWVkX2RvbWFpbnMuLmRlbmllZF9zZW5kZXJzLi4kdTdiJCR1N2IkY2xvc3VyZSR1N2QkJHU3ZCQkR1QkJEMkZGVuaWVkX2RvbWFpbnMuLmRlbmllZF9zZW5kZXJzLi4kdTdiJCR1N2IkY2xvc3VyZSR1N2QkJHU3ZCQkR1QkJEdUJDE3aDliZjA3MzEwMjFmYjVjZjJFQENfWk41YWxsb2M3cmF3X3ZlYzE5UmF3VmVjJExUJFQkQyRBJEdUJDhncm93X29uZTE3aGM0NzYwNWZiZjcxYWRmYzRFQXdfWk40Y29yZTNwdHI4NWRyb3BfaW5fcGxhY2UkTFQkbWFpbHdyaWdodF9wbHVnaW4uLmJpbmRpbmdzLi5tYWlsd3JpZ2h0Li5wbHVnaW4uLnR5cGVzLi5QYXJ0SW5mbyRHVCQxN2g1ZTczZGU5OTk4MGQxNDZhRUJEX1pONWFsbG9jNWJveGVkMTZCb3gkTFQkVCRDJEEkR1QkMTNuZXdfdW5pbml0X2luMTdoMDNlODE1NzMyNGMyNTUzMEVDRF9aTjVhbGxvYzVib3hlZDE2Qm94JExUJFQkQyRBJEdUJDEzbmV3X3VuaW5pdF9pbjE3aGIxNTVjZDIzNmZkYWIyNzFFRJoCX1pONWFsbG9jMTFjb2xsZWN0aW9uczVidHJlZTRub2RlMjE0SGFuZGxlJExUJGFsbG9jLi5jb2xsZWN0aW9ucy4uYnRyZWUuLm5vZGUuLk5vZGVSZWYkTFQkYWxsb2MuLmNvbGxlY3Rpb25zLi5idHJlZS4ubm9kZS4ubWFya2VyLi5NdXQkQyRLJEMkViRDJGFsbG9jLi5jb2xsZWN0aW9ucy4uYnRyZWUuLm5vZGUuLm1hcmtlci4uSW50ZXJuYWwkR1QkJEMkYWxsb2MuLmNvbGxlY3Rpb25zLi5idHJlZS4ubm9kZS4ubWFya2VyLi5FZGdlJEdUJDEwaW5zZXJ0X2ZpdDE3aDYxMTZlNTVhMmQ4MjM4MTFFReYCX1pONGNvcmUzcHRyMzIzZHJvcF9pbl9wbGFjZSRMVCRjb3JlLi5pdGVyLi5hZGFwdGVycy4uZmlsdGVyX21hcC4uRmlsdGVyTWFwJExUJGFsbG9jLi52ZWMuLmludG9faXRlci4uSW50b0l0ZXIkTFQkbWFpbHdyaWdodF9wbHVnaW4uLmJpbmRpbmdzLi5tYWlsd3JpZ2h0Li5wbHVnaW4uLnR5cGVzLi5QYXJ0SW5mbyRHVCQkQyRtYWlsd3JpZ2h0X3BsdWdpbi4ubWVzc2FnZS4uJExUJGltcGwkdTIwJG1haWx3cmlnaHRfcGx1Z2luLi5iaW5kaW5ncy4ubWFpbHdyaWdodC4ucGx1Z2luLi50eXBlcy4uTWVzc2FnZSRHVCQuLmJvZGllcy4uJHU3YiQkdTdiJGNsb3N1cmUkdTdkJCR1N2QkJEdUJCRHVCQxN2gzZjk0ZDA4ZjM3NDU4NTc2RUZaX1JOdlhzNF9OdENzNWNPYzAyT01YbG9fNWFsbG9jNnN0cmluZ050QjVfNlN0cmluZ050TnRDc2dYR3A1T3F4Mk55XzRjb3JlNWNsb25lNUNsb25lNWNsb25lR0NfWk41YWxsb2M3cmF3X3ZlYzE5UmF3VmVjJExUJFQkQyRBJEdUJDhncm93X29uZTE3aDgzZTBiNzk1OGM4OTg4ZDVFSIsBX1pONGNvcmUzcHRyMTA0ZHJvcF9pbl9wbGFjZSRMVCRhbGxvYy4uY29sbGVjdGlvbnMuLmJ0cmVlLi5zZXQuLkJUcmVlU2V0JExUJCRMUCR1MzIkQyRhbGxvYy4uc3RyaW5nLi5TdHJpbmckUlAkJEdUJCRHVCQxN2hkMDNmNWZlOTg2OGFlZTQxRUlSX1JOdlhzMWlfTnRDc2dYR3A1T3F4Mk55XzRjb3JlM2ZtdFJlTnRCNl83RGlzcGxheTNmbXRDc293SWhSWG03Ym9fMTRydXN0Y19kZW1hbmdsZUpFX1pONWFsbG9jM3ZlYzE2VmVjJExUJFQkQyRBJEdUJDE2aW50b19ib3hlZF9zbGljZTE3aGJhZmEzZjAyZDBiZDBjMmVFSzNfWk4xMXdpdF9iaW5kZ2VuMnJ0N0NsZWFudXAzbmV3MTdoOTUwM2E0NmJmYjIzNDhjY0VMdV9aTjRjb3JlM3B0cjgzZHJvcF9pbl9wbGFjZSRMVCRtYWlsd3JpZ2h0X3BsdWdpbi4uYmluZGluZ3MuLm1haWx3cmlnaHQuLnBsdWdpbi4udHlwZXMuLkhlYWRlciRHVCQxN2g5YTJmZmUwYzJlZWVlYmUzRU00X1JOdk1zYV9OdENzZ1hHcDVPcXgyTnlfNGNvcmUzZm10TnRCNV85Rm9ybWF0dGVyM3BhZE5BX1pONGNvcmU1c2xpY2U0c29ydDZzaGFyZWQ1cGl2b3QxMW1lZGlhbjNfcmVjMTdoMWRhNzNhZTEzNDI2YzExMUVPQV9aTjRjb3JlNXNsaWNlNHNvcnQ2c2hhcmVkNXBpdm90MTFtZWRpYW4zX3JlYzE3aDRjYjQ0ZTNkMDEyNDY4ZjFFUEZfWk40Y29yZTVzbGljZTRzb3J0NnNoYXJlZDlzbWFsbHNvcnQxMnNvcnQ0X3N0YWJsZTE3aDJjYjE5ZjkwYjFkNWNmODNFUUZfWk40Y29yZTVzbGljZTRzb3J0NnNoYXJlZDlzbWFsbHNvcnQxMnNvcnQ0X3N0YWJsZTE3aGU0MWY4NDI5ZTFjYmIyODFFUkZfWk40Y29yZTVzbGljZTRzb3J0NnNoYXJlZDlzbWFsbHNvcnQxMnNvcnQ4X3N0YWJsZTE3aDNkY2M3ODJlZGU3NjY1MjdFU01fWk40Y29yZTVzbGljZTRzb3J0NnNoYXJlZDlzbWFsbHNvcnQxOWJpZGlyZWN0aW9uYWxfbWVyZ2UxN2g0MDAxMmE1NjJjMDc4YzZkRVRGX1pONGNvcmU1c2xpY2U0c29ydDZzaGFyZWQ5c21hbGxzb3J0MTJzb3J0OF9zdGFibGUxN2g1YjA2NWYyZWY4OTEwOGZkRVVNX1pONGNvcmU1c2xpY2U0c29ydDZzaGFyZWQ5c21hbGxzb3J0MTliaWRpcmVjdGlvbmFsX21lcmdlMTdoNjViYTA3ZmI1MTYwNzkxNEVWU19STnZOdE50TnROdENzZ1hHcDVPcXgyTnlfNGNvcmU1c2xpY2U0c29ydDZzaGFyZWQ5c21hbGxzb3J0MjJwYW5pY19vbl9vcmRfdmlvbGF0aW9uVzlfWk40Y29yZTVzbGljZTRzb3J0NnN0YWJsZTVkcmlmdDRzb3J0MTdoMzRmZDkzZDc1NTkzYjhhZkVYOV9aTjRjb3JlNXNsaWNlNHNvcnQ2c3RhYmxlNWRyaWZ0NHNvcnQxN2hhN2I0ZDE4ZGU5ODIzZDdhRVlCX1pONGNvcmU1c2xpY2U0c29ydDZzdGFibGU5cXVpY2tzb3J0OXF1aWNrc29ydDE3aGI4NmE2MTJmZjNlOWJhMGZFWkJfWk40Y29yZTVzbGljZTRzb3J0NnN0YWJsZTlxdWlja3NvcnQ5cXVpY2tzb3J0MTdoNmU0NDM4M2YxMmEyYTBjM0VbLV9STnZOdENzZ1hHcDVPcXgyTnlfNGNvcmU5cGFuaWNraW5nOXBhbmljX2ZtdFy2AV9aTjVhbGxvYzExY29sbGVjdGlvbnM1YnRyZWU0bm9kZTExN05vZGVSZWYkTFQkYWxsb2MuLmNvbGxlY3Rpb25zLi5idHJlZS4ubm9kZS4ubWFya2VyLi5Pd25lZCRDJEskQyRWJEMkYWxsb2MuLmNvbGxlY3Rpb25zLi5idHJlZS4ubm9kZS4ubWFya2VyLi5MZWFmJEdUJDhuZXdfbGVhZjE3aDZiMDg4Yjc5YTgyNDU3YjJFXb8BX1pONWFsbG9jMTFjb2xsZWN0aW9uczVidHJlZTRub2RlMTIxTm9kZVJlZiRMVCRhbGxvYy4uY29sbGVjdGlvbnMuLmJ0cmVlLi5ub2RlLi5tYXJrZXIuLk93bmVkJEMkSyRDJFYkQyRhbGxvYy4uY29sbGVjdGlvbnMuLmJ0cmVlLi5ub2RlLi5tYXJrZXIuLkludGVybmFsJEdUJDEybmV3X2ludGVybmFsMTdoZTFiN2IyM2ZmMTliMGNhM0VeRF9aTjVhbGxvYzVib3hlZDE2Qm94JExUJFQkQyRBJEdUJDEzbmV3X3VuaW5pdF9pbjE3aGQxNjM2MjNkNTRmMWViNDJFXytfUk52Q3NmTGZ5NkVJMTVpTF83X19fcnVzdGMxM19fX3JkbF9yZWFsbG9jYC5jYWJpX3Bvc3RfbWFpbHdyaWdodDpwbHVnaW4vZmlsdGVyQDAuMS4wI2NoZWNrYTFjYWJpX3Bvc3RfbWFpbHdyaWdodDpwbHVnaW4vZmlsdGVyQDAuMS4wI2Rlc2NyaWJlYiRtYWlsd3JpZ2h0OnBsdWdpbi9maWx0ZXJAMC4xLjAjY2hlY2tjJ21haWx3cmlnaHQ6cGx1Z2luL2ZpbHRlckAwLjEuMCNkZXNjcmliZWRjX1JOdk1zMF9OdENzanF4OFRJeVpiUDlfOGRsbWFsbG9jOGRsbWFsbG9jSU50QjVfOERsbWFsbG9jTnROdEI3XzNzeXM2U3lzdGVtRTRmcmVlQ3NlYkhjYWVvU3J4eV8zc3RkZTVfUk52TnRDczVjT2MwMk9NWGxvXzVhbGxvYzdyYXdfdmVjMTdjYXBhY2l0eV9vdmVyZmxvd2ZIX1JOdk1zNF9OdENzNWNPYzAyT01YbG9fNWFsbG9jN3Jhd192ZWNOdEI1XzExUmF3VmVjSW5uZXIxMWZpbmlzaF9ncm93QjdfZzhfUk52Q3NmTGZ5NkVJMTVpTF83X19fcnVzdGMyNl9fX3J1c3RfYWxsb2NfZXJyb3JfaGFuZGxlcmgjX1JOdk50Q3NnWEdwNU9xeDJOeV80Y29yZTNmbXQ1d3JpdGVpL19STnZOdENzZ1hHcDVPcXgyTnlfNGNvcmU2cmVzdWx0MTN1bndyYXBfZmFpbGVkajtfUk52WHNLX050Q3NnWEdwNU9xeDJOeV80Y29yZTNmbXROdEI1XzVFcnJvck50QjVfNURlYnVnM2ZtdGtXX1JJTnZOdENzZ1hHcDVPcXgyTnlfNGNvcmUzcHRyMTNkcm9wX2luX3BsYWNlTnROdENzNWNPYzAyT01YbG9fNWFsbG9jNnN0cmluZzZTdHJpbmdFQktfbFxfUk52WHNaX050Q3M1Y09jMDJPTVhsb181YWxsb2M2c3RyaW5nTnRCNV82U3RyaW5nTnROdENzZ1hHcDVPcXgyTnlfNGNvcmUzZm10NVdyaXRlOXdyaXRlX3N0cm1eX1JOdlhzWl9OdENzNWNPYzAyT01YbG9fNWFsbG9jNnN0cmluZ050QjVfNlN0cmluZ050TnRDc2dYR3A1T3F4Mk55XzRjb3JlM2ZtdDVXcml0ZTEwd3JpdGVfY2hhcm5ZX1JOdllOdE50Q3M1Y09jMDJPTVhsb181YWxsb2M2c3RyaW5nNlN0cmluZ050TnRDc2dYR3A1T3F4Mk55XzRjb3JlM2ZtdDVXcml0ZTl3cml0ZV9mbXRCNl9vOF9STnZYczFpX050Q3NnWEdwNU9xeDJOeV80Y29yZTNmbXRSZU50QjZfN0Rpc3BsYXkzZm10QjhfcDxfUk52WHMxZ19OdENzZ1hHcDVPcXgyTnlfNGNvcmUzZm10UkROdEI2XzVEZWJ1Z0VMX0J4XzNmbXRCOF9xLl9STnZDc2ZMZnk2RUkxNWlMXzdfX19ydXN0YzE3cnVzdF9iZWdpbl91bndpbmRyUl9STnZYczBfTnROdENzZ1hHcDVPcXgyTnlfNGNvcmUzZm10OGJ1aWxkZXJzTnRCNV8xMFBhZEFkYXB0ZXJOdEI3XzVXcml0ZTl3cml0ZV9zdHJzVF9STnZYczBfTnROdENzZ1hHcDVPcXgyTnlfNGNvcmUzZm10OGJ1aWxkZXJzTnRCNV8xMFBhZEFkYXB0ZXJOdEI3XzVXcml0ZTEwd3JpdGVfY2hhcnRPX1JOdllOdE50TnRDc2dYR3A1T3F4Mk55XzRjb3JlM2ZtdDhidWlsZGVyczEwUGFkQWRhcHRlck50QjZfNVdyaXRlOXdyaXRlX2ZtdEI4X3U+X1JOdk1zYV9OdENzZ1hHcDVPcXgyTnlfNGNvcmUzZm10TnRCNV85Rm9ybWF0dGVyMTJwYWRfaW50ZWdyYWx2Tl9STnZOdk1zYV9OdENzZ1hHcDVPcXgyTnlfNGNvcmUzZm10TnRCN185Rm9ybWF0dGVyMTJwYWRfaW50ZWdyYWwxMndyaXRlX3ByZWZpeHdRX1JOdk50TnROdENzZ1hHcDVPcXgyTnlfNGNvcmU3dW5pY29kZTEydW5pY29kZV9kYXRhMTVncmFwaGVtZV9leHRlbmQxMWxvb2t1cF9zbG93eD9fUk52WHM4X050TnROdENzZ1hHcDVPcXgyTnlfNGNvcmUzZm10M251bTNpbXBtTnRCOV83RGlzcGxheTNmbXR5RF9STnZNczFfTnROdENzZ1hHcDVPcXgyTnlfNGNvcmUzZm10OGJ1aWxkZXJzTnRCNV8xMURlYnVnU3RydWN0NWZpZWxkekxfUk52TXNhX050Q3NnWEdwNU9xeDJOeV80Y29yZTNmbXROdEI1XzlGb3JtYXR0ZXIyNmRlYnVnX3N0cnVjdF9maWVsZDFfZmluaXNoe0dfWk40Ml8kTFQkJFJGJFQkdTIwJGFzJHUyMCRjb3JlLi5mbXQuLkRlYnVnJEdUJDNmbXQxN2g1ZjdjZGRlNzljOWNiZTU3RXwyX1JOdk50Q3NnWEdwNU9xeDJOeV80Y29yZTNzdHIxOXNsaWNlX2Vycm9yX2ZhaWxfcnR9Tl9STnZYc19OdE50Q3NnWEdwNU9xeDJOeV80Y29yZTNvcHM1cmFuZ2VJTnRCNF81UmFuZ2VqRU50TnRCOF8zZm10NURlYnVnM2ZtdEI4X34xX1JOdlhzal9OdENzZ1hHcDVPcXgyTnlfNGNvcmUzZm10Y050QjVfNURlYnVnM2ZtdH8vX1JOdk50Q3NnWEdwNU9xeDJOeV80Y29yZTZvcHRpb24xM2V4cGVjdF9mYWlsZWSAATdfUk52WHNXX050TnRDc2dYR3A1T3F4Mk55XzRjb3JlM2ZtdDNudW1tTnRCN181RGVidWczZm10gQFTX1JOdlhzRl9OdE50Q3NnWEdwNU9xeDJOeV80Y29yZTNudW03bm9uemVyb0lOdEI1XzdOb25aZXJvakVOdE50QjlfM2ZtdDVEZWJ1ZzNmbXRCOV+CAVVfWk4xNWljdV9jb2xsZWN0aW9uczEwY2hhcjE2dHJpZTR0cmllMTZDaGFyMTZUcmllQ3Vyc29yOW5leHRfaW1wbDE3aDhhZTUwNDAyNDAxZjAzNDNFgwFXX1pOOXV0ZjhfaXRlcjdoYW5kbGVyMjlVdGY4Q2hhcnNXaXRoSGFuZGxlciRMVCRIJEdUJDEzbmV4dF9mYWxsYmFjazE3aGM1ZTdkNDExMmFmOTAxNDdFhAFAX1pOOHNtYWxsdmVjMTdTbWFsbFZlYyRMVCRBJEdUJDExdHJ5X3Jlc2VydmUxN2g2OTI0ZmE3MGY3MzJhNzBkRYUBPF9aTjhzbWFsbHZlYzE3U21hbGxWZWMkTFQkQSRHVCQ4dHJ5X2dyb3cxN2hlZjg2NGRiN2NmZDBmMWQxRYYBLF9aTjhzbWFsbHZlYzEwaW5mYWxsaWJsZTE3aDM1ZTU1YTZlNDMwM2M1MjFFhwFKX1pOOHNtYWxsdmVjMTdTbWFsbFZlYyRMVCRBJEdUJDIxcmVzZXJ2ZV9vbmVfdW5jaGVja2VkMTdoM2E2ODc3OWQzMTc1OTEzNkWIAV5fWk42NV8kTFQkc21hbGx2ZWMuLkNvbGxlY3Rpb25BbGxvY0VyciR1MjAkYXMkdTIwJGNvcmUuLmZtdC4uRGVidWckR1QkM2ZtdDE3aGE0OGZlYjc0Y2Q3NGQyZmFFiQGmAV9aTjEzM18kTFQkc21hbGx2ZWMuLlNtYWxsVmVjJExUJEEkR1QkJHUyMCRhcyR1MjAkY29yZS4uaXRlci4udHJhaXRzLi5jb2xsZWN0Li5FeHRlbmQkTFQkJExUJEEkdTIwJGFzJHUyMCRzbWFsbHZlYy4uQXJyYXkkR1QkLi5JdGVtJEdUJCRHVCQ2ZXh0ZW5kMTdoNDExYTdiMTRjYzU3NTA0OEWKAaYBX1pOMTMzXyRMVCRzbWFsbHZlYy4uU21hbGxWZWMkTFQkQSRHVCQkdTIwJGFzJHUyMCRjb3JlLi5pdGVyLi50cmFpdHMuLmNvbGxlY3QuLkV4dGVuZCRMVCQkTFQkQSR1MjAkYXMkdTIwJHNtYWxsdmVjLi5BcnJheSRHVCQuLkl0ZW0kR1QkJEdUJDZleHRlbmQxN2hlNDEzM2M5YWE4N2ZhNjg0RYsBbF9aTjE1aWN1X2NvbGxlY3Rpb25zMTNjb2RlcG9pbnR0cmllNmNwdHJpZTIyQ29kZVBvaW50VHJpZSRMVCRUJEdUJDIwZ2V0MzJfYnlfc21hbGxfaW5kZXgxN2gyOTJlMzI0ZWE1YmYwZDQxRYwBYF9aTjE0aWN1X25vcm1hbGl6ZXIxN0NoYXJhY3RlckFuZENsYXNzMzZzZXRfY2NjX2Zyb21fdHJpZV9pZl9ub3RfYWxyZWFkeV9zZXQxN2g4ZTdkNzdjMmM3NjQxYjViRY0BO19aTjE0aWN1X25vcm1hbGl6ZXIxOGNvbXBvc2Vfbm9uX2hhbmd1bDE3aGU1MDE2OTM5MWU2ZTdjYTNFjgF2X1pOODNfJExUJHNtYWxsdmVjLi5TbWFsbFZlYyRMVCRBJEdUJCR1MjAkYXMkdTIwJGNvcmUuLm9wcy4uaW5kZXguLkluZGV4TXV0JExUJEkkR1QkJEdUJDlpbmRleF9tdXQxN2g4OGRiMzI3OTBmMzI5MTIyRY8BPl9aTjRjb3JlNXNsaWNlNHNvcnQ2c3RhYmxlMTRkcmlmdHNvcnRfbWFpbjE3aGU1ODZmOWIxMzNkYmQ0NmZFkAE5X1pONGNvcmU1c2xpY2U0c29ydDZzdGFibGU1ZHJpZnQ0c29ydDE3aDM0NzBlM2MzZmFiZjQ3NjFFkQFCX1pONGNvcmU1c2xpY2U0c29ydDZzdGFibGU5cXVpY2tzb3J0OXF1aWNrc29ydDE3aGU5ZTBkZjI4OTZmMjEwNjlFkgFBX1pONGNvcmU1c2xpY2U0c29ydDZzaGFyZWQ1cGl2b3QxMW1lZGlhbjNfcmVjMTdoYzU0NzYzNDcyODIxYTA0N0WTAUZfWk40Y29yZTVzbGljZTRzb3J0NnNoYXJlZDlzbWFsbHNvcnQxMnNvcnQ0X3N0YWJsZTE3aDYzMjQzMTNkNGJmNWNmZjNFlAFGX1pONGNvcmU1c2xpY2U0c29ydDZzaGFyZWQ5c21hbGxzb3J0MTJzb3J0OF9zdGFibGUxN2gwNjA0YmIxMjMwMjkwYTMyRZUBTV9aTjRjb3JlNXNsaWNlNHNvcnQ2c2hhcmVkOXNtYWxsc29ydDE5YmlkaXJlY3Rpb25hbF9tZXJnZTE3aDc3MzliNmRmODI4ZTI5OWVFlgFgX1pONjZfJExUJHNtYWxsdmVjLi5EcmFpbiRMVCRUJEdUJCR1MjAkYXMkdTIwJGNvcmUuLm9wcy4uZHJvcC4uRHJvcCRHVCQ0ZHJvcDE3aDkxMTI2OWNkZWNkNGQzOWJFlwE5X1pOOHNtYWxsdmVjMTdTbWFsbFZlYyRMVCRBJEdUJDVkcmFpbjE3aGIyOTVhYjNmNmIyMzEwMzBFmAE6X1pOOHNtYWxsdmVjMTdTbWFsbFZlYyRMVCRBJEdUJDZyZW1vdmUxN2g3N2Q5MTRmN2Y4OWUzN2JlRZkBSF9aTjVhbGxvYzdyYXdfdmVjMjBSYXdWZWNJbm5lciRMVCRBJEdUJDExZmluaXNoX2dyb3cxN2g4YTZkMWM4NTYwZjFhNDFkRZoBSV9aTjQ0XyRMVCQkUkYkVCR1MjAkYXMkdTIwJGNvcmUuLmZtdC4uRGlzcGxheSRHVCQzZm10MTdoNzY1NTAzMDJiYzllNjZmM0WbAUBfWk44c21hbGx2ZWMxN1NtYWxsVmVjJExUJEEkR1QkMTF0cnlfcmVzZXJ2ZTE3aGUyMDI0YjkzMmNiZGZkYjZFnAE8X1pOOHNtYWxsdmVjMTdTbWFsbFZlYyRMVCRBJEdUJDh0cnlfZ3JvdzE3aDhkODM5NDU1NTFjMDU2ZWJFnQFKX1pOOHNtYWxsdmVjMTdTbWFsbFZlYyRMVCRBJEdUJDIxcmVzZXJ2ZV9vbmVfdW5jaGVja2VkMTdoNWM2YTdjZTRkYjk2NjJhYUWeASxfWk44c21hbGx2ZWMxMGRlYWxsb2NhdGUxN2hjZWU4OThhZmMxOTY0YTIwRZ8BSl9aTjhzbWFsbHZlYzE3U21hbGxWZWMkTFQkQSRHVCQyMXJlc2VydmVfb25lX3VuY2hlY2tlZDE3aDRhZjg1Mzk3OTk5OWY0ZTRFoAGmAV9aTjEzM18kTFQkc21hbGx2ZWMuLlNtYWxsVmVjJExUJEEkR1QkJHUyMCRhcyR1MjAkY29yZS4uaXRlci4udHJhaXRzLi5jb2xsZWN0Li5FeHRlbmQkTFQkJExUJEEkdTIwJGFzJHUyMCRzbWFsbHZlYy4uQXJyYXkkR1QkLi5JdGVtJEdUJCRHVCQ2ZXh0ZW5kMTdoZWIwOTJmMzg3OTExZjlhMEWhAXxfWk45NF8kTFQkaWRuYS4ucHVueWNvZGUuLkRlY29kZSRMVCRUJEMkQyRHVCQkdTIwJGFzJHUyMCRjb3JlLi5pdGVyLi50cmFpdHMuLml0ZXJhdG9yLi5JdGVyYXRvciRHVCQ0bmV4dDE3aDg0MWI0MThlNWZhNzJjZTZFogFZX1pOMTRpY3Vfbm9ybWFsaXplcjIyRGVjb21wb3NpdGlvbiRMVCRJJEdUJDI0ZGVsZWdhdGVfbmV4dF9ub19wZW5kaW5nMTdoYTVmNmY3MWEwOTFhODUzZEWjAVlfWk4xNGljdV9ub3JtYWxpemVyMjJEZWNvbXBvc2l0aW9uJExUJEkkR1QkMjRkZWxlZ2F0ZV9uZXh0X25vX3BlbmRpbmcxN2g2ODFmMGNmNzUwMTc3YzJmRaQBUV9aTjE0aWN1X25vcm1hbGl6ZXIyMkRlY29tcG9zaXRpb24kTFQkSSRHVCQxNmRlY29tcG9zaW5nX25leHQxN2g0ZGFkOWQ4NDY0Zjg3OTJkRaUBVV9aTjE0aWN1X25vcm1hbGl6ZXIyMkRlY29tcG9zaXRpb24kTFQkSSRHVCQyMHB1c2hfZGVjb21wb3NpdGlvbjMyMTdoM2M5NmE4NjgzM2RiMDQ2MEWmAVVfWk4xNGljdV9ub3JtYWxpemVyMjJEZWNvbXBvc2l0aW9uJExUJEkkR1QkMjBwdXNoX2RlY29tcG9zaXRpb24xNjE3aGFlYWY2ODIxMWZmMjFhMzlFpwFRX1pOMTRpY3Vfbm9ybWFsaXplcjIyRGVjb21wb3NpdGlvbiRMVCRJJEdUJDE2ZGVjb21wb3NpbmdfbmV4dDE3aDdmZDAxY2QwZDVlOWM4MjRFqAFsX1pOMTVpY3VfY29sbGVjdGlvbnMxM2NvZGVwb2ludHRyaWU2Y3B0cmllMjJDb2RlUG9pbnRUcmllJExUJFQkR1QkMjBnZXQzMl9ieV9zbWFsbF9pbmRleDE3aDZhNTE0NTJiZmQ4MDA3ZGRFqQFsX1pOMTVpY3VfY29sbGVjdGlvbnMxM2NvZGVwb2ludHRyaWU2Y3B0cmllMjJDb2RlUG9pbnRUcmllJExUJFQkR1QkMjBnZXQzMl9ieV9zbWFsbF9pbmRleDE3aDk5Y2FmMWIwMzgzN2RlMjVFqgFBX1pONGNvcmU1c2xpY2U0c29ydDZzaGFyZWQ1cGl2b3QxMW1lZGlhbjNfcmVjMTdoOTdmOWE0MjZhNTMxZDFmN0WrAUZfWk40Y29yZTVzbGljZTRzb3J0NnNoYXJlZDlzbWFsbHNvcnQxMnNvcnQ0X3N0YWJsZTE3aDRhYjllNmE4MGQ5ZTdmZTJFrAFGX1pONGNvcmU1c2xpY2U0c29ydDZzaGFyZWQ5c21hbGxzb3J0MTJzb3J0OF9zdGFibGUxN2gyMWEwMmUzNDBhZWQ3MzExRa0BTV9aTjRjb3JlNXNsaWNlNHNvcnQ2c2hhcmVkOXNtYWxsc29ydDE5YmlkaXJlY3Rpb25hbF9tZXJnZTE3aDEyNDZiNzQ0ZTY4YWFhM2ZFrgFTX1pONGNvcmU1c2xpY2U0c29ydDZzaGFyZWQ5c21hbGxzb3J0MjVpbnNlcnRpb25fc29ydF9zaGlmdF9sZWZ0MTdoMjQ4MjI1OWUzZmI5NTIzNEWvAZcBX1pONWFsbG9jNXNsaWNlOTlfJExUJGltcGwkdTIwJGNvcmUuLnNsaWNlLi5zb3J0Li5zdGFibGUuLkJ1Zkd1YXJkJExUJFQkR1QkJHUyMCRmb3IkdTIwJGFsbG9jLi52ZWMuLlZlYyRMVCRUJEdUJCRHVCQxM3dpdGhfY2FwYWNpdHkxN2g5NWY3YmVlZGIwNTdkYmRmRbABPl9aTjRjb3JlNXNsaWNlNHNvcnQ2c3RhYmxlMTRkcmlmdHNvcnRfbWFpbjE3aDczMmU5YjVlM2U4MjU4NzRFsQE5X1pONGNvcmU1c2xpY2U0c29ydDZzdGFibGU1ZHJpZnQ0c29ydDE3aDA5NDgxYWU2ZmU1ZDZjMmNFsgFCX1pONGNvcmU1c2xpY2U0c29ydDZzdGFibGU5cXVpY2tzb3J0OXF1aWNrc29ydDE3aDEwOGE3Mzc3NzE1NDIyYTlFswE+X1pONGNvcmU1c2xpY2U0c29ydDZzdGFibGUxNGRyaWZ0c29ydF9tYWluMTdoODY2NjQwNmYwZTRkY2U3ZEW0ATlfWk40Y29yZTVzbGljZTRzb3J0NnN0YWJsZTVkcmlmdDRzb3J0MTdoYzRlYzgwNmY5NjkyNWQ0OUW1AUJfWk40Y29yZTVzbGljZTRzb3J0NnN0YWJsZTlxdWlja3NvcnQ5cXVpY2tzb3J0MTdoNmM1NmQ4OGZiODg1MmQxZkW2AUpfWk44c21hbGx2ZWMxN1NtYWxsVmVjJExUJEEkR1QkMjFyZXNlcnZlX29uZV91bmNoZWNrZWQxN2hkMDljZTk4ZjQ4MzJmMGEwRbcBNF9aTjRpZG5hOHB1bnljb2RlN0RlY29kZXI2ZGVjb2RlMTdoOThmYzUyN2U0ZWJhOTE5N0W4AT9fWk40aWRuYTV1dHM0NjVVdHM0NjIxYWZ0ZXJfcHVueWNvZGVfZGVjb2RlMTdoMDVmZmIzYWRkYmY4OTA0ZUW5AXZfWk44M18kTFQkc21hbGx2ZWMuLlNtYWxsVmVjJExUJEEkR1QkJHUyMCRhcyR1MjAkY29yZS4ub3BzLi5pbmRleC4uSW5kZXhNdXQkTFQkSSRHVCQkR1QkOWluZGV4X211dDE3aGM3NmJkYzIyNzcwNmYzMTdFugE1X1pONGlkbmE1dXRzNDY1VXRzNDYxMWNoZWNrX2xhYmVsMTdoMjc3ODk5YTk5MzdlZTFiNEW7AW9fWk44MF8kTFQkc21hbGx2ZWMuLlNtYWxsVmVjJExUJEEkR1QkJHUyMCRhcyR1MjAkY29yZS4ub3BzLi5pbmRleC4uSW5kZXgkTFQkSSRHVCQkR1QkNWluZGV4MTdoZjdkNjY3NDE3YTIzNmE4ZEW8AUpfWk44c21hbGx2ZWMxN1NtYWxsVmVjJExUJEEkR1QkMjFyZXNlcnZlX29uZV91bmNoZWNrZWQxN2g3MjhhNTRhOGUxNzY0MGFkRb0BXV9aTjE3bWFpbHdyaWdodF9wbHVnaW44YmluZGluZ3M0MF9fbGlua19jdXN0b21fc2VjdGlvbl9kZXNjcmliaW5nX2ltcG9ydHMxN2hjZTAzZDYyNDgxOGQyM2YyRb4BRF9STnZOdE50Q3NlYkhjYWVvU3J4eV8zc3RkOXBhbmlja2luZzExcGFuaWNfY291bnQxN2lzX3plcm9fc2xvd19wYXRovwFbX1pOMTdtYWlsd3JpZ2h0X3BsdWdpbjNsb2cxM3JlcG9ydF9wYW5pY3MyOF8kdTdiJCR1N2IkY2xvc3VyZSR1N2QkJHU3ZCQxN2hjYTAxZTI0YzhjOWNkZmRjRcABSV9aTjQ0XyRMVCQkUkYkVCR1MjAkYXMkdTIwJGNvcmUuLmZtdC4uRGlzcGxheSRHVCQzZm10MTdoMTQ1ZTJhMTAxOWEzNDQ1ZEXBAUtfWk41YWxsb2M3cmF3X3ZlYzIwUmF3VmVjSW5uZXIkTFQkQSRHVCQxNGdyb3dfYW1vcnRpemVkMTdoOTZjY2NmNzgyMGE0ZTA2NkXCAUhfWk41YWxsb2M3cmF3X3ZlYzIwUmF3VmVjSW5uZXIkTFQkQSRHVCQxMWZpbmlzaF9ncm93MTdoY2U0ODUxZWNlZDRmNzBlOUXDAUdfWk40Ml8kTFQkJFJGJFQkdTIwJGFzJHUyMCRjb3JlLi5mbXQuLkRlYnVnJEdUJDNmbXQxN2gzNGE5YTljZGVlM2ZkOTliRcQBO19STnZYc1pfTnROdENzZ1hHcDVPcXgyTnlfNGNvcmUzZm10M251bWpOdEI3XzVEZWJ1ZzNmbXQuMTg3xQEzX1JOdk50Q3NlYkhjYWVvU3J4eV8zc3RkOXBhbmlja2luZzE1cGFuaWNfd2l0aF9ob29rxgEnX1JOdkNzZkxmeTZFSTE1aUxfN19fX3J1c3RjMTBydXN0X3BhbmljxwF1X1JOdllJTnROdk50Q3NlYkhjYWVvU3J4eV8zc3RkOXBhbmlja2luZzExYmVnaW5fcGFuaWM3UGF5bG9hZFJlRU50TnRDc2dYR3A1T3F4Mk55XzRjb3JlNXBhbmljMTJQYW5pY1BheWxvYWQ2YXNfc3RyQjlfyAFDX1JOdlhOdENzZ1hHcDVPcXgyTnlfNGNvcmUzYW55UmVOdEIyXzNBbnk3dHlwZV9pZENzZWJIY2Flb1NyeHlfM3N0ZMkBZF9SSU52TnROdENzZWJIY2Flb1NyeHlfM3N0ZDNzeXM5YmFja3RyYWNlMjZfX19ydXN0X2VuZF9zaG9ydF9iYWNrdHJhY2VOQ052TnRCNl81YWxsb2M4cnVzdF9vb20wekVCNl/KAW5fUklOdk50TnRDc2ViSGNhZW9Tcnh5XzNzdGQzc3lzOWJhY2t0cmFjZTI2X19fcnVzdF9lbmRfc2hvcnRfYmFja3RyYWNlTkNOdk50QjZfOXBhbmlja2luZzEzcGFuaWNfaGFuZGxlcjB6RUI2X8sBN19STkNOdk50Q3NlYkhjYWVvU3J4eV8zc3RkOXBhbmlja2luZzEzcGFuaWNfaGFuZGxlcjBCNV/MAXdfUklOdk50Q3NnWEdwNU9xeDJOeV80Y29yZTNwdHIxM2Ryb3BfaW5fcGxhY2VOdE52TnRDc2ViSGNhZW9Tcnh5XzNzdGQ5cGFuaWNraW5nMTNwYW5pY19oYW5kbGVyMTlGb3JtYXRTdHJpbmdQYXlsb2FkRUJNX80BeF9STnZYczBfTnZOdENzZWJIY2Flb1NyeHlfM3N0ZDlwYW5pY2tpbmcxM3BhbmljX2hhbmRsZXJOdEI1XzE5Rm9ybWF0U3RyaW5nUGF5bG9hZE50TnRDc2dYR3A1T3F4Mk55XzRjb3JlM2ZtdDdEaXNwbGF5M2ZtdM4BhAFfUk52WHNfTnZOdENzZWJIY2Flb1NyeHlfM3N0ZDlwYW5pY2tpbmcxM3BhbmljX2hhbmRsZXJOdEI0XzE5Rm9ybWF0U3RyaW5nUGF5bG9hZE50TnRDc2dYR3A1T3F4Mk55XzRjb3JlNXBhbmljMTJQYW5pY1BheWxvYWQ4dGFrZV9ib3jPAX9fUk52WHNfTnZOdENzZWJIY2Flb1NyeHlfM3N0ZDlwYW5pY2tpbmcxM3BhbmljX2hhbmRsZXJOdEI0XzE5Rm9ybWF0U3RyaW5nUGF5bG9hZE50TnRDc2dYR3A1T3F4Mk55XzRjb3JlNXBhbmljMTJQYW5pY1BheWxvYWQzZ2V00AGEAV9SSU52TnZNczJfTnRDczVjT2MwMk9NWGxvXzVhbGxvYzdyYXdfdmVjSU50QjhfMTFSYXdWZWNJbm5lcnBFN3Jlc2VydmUyMWRvX3Jlc2VydmVfYW5kX2hhbmRsZU50TnRCYV81YWxsb2M2R2xvYmFsRUNzZWJIY2Flb1NyeHlfM3N0ZNEBV19STnZNczRfTnRDczVjT2MwMk9NWGxvXzVhbGxvYzdyYXdfdmVjTnRCNV8xMVJhd1ZlY0lubmVyMTFmaW5pc2hfZ3Jvd0NzZWJIY2Flb1NyeHlfM3N0ZNIBZ19STnZYTnRDc2dYR3A1T3F4Mk55XzRjb3JlM2FueU50TnRDczVjT2MwMk9NWGxvXzVhbGxvYzZzdHJpbmc2U3RyaW5nTnRCMl8zQW55N3R5cGVfaWRDc2ViSGNhZW9Tcnh5XzNzdGTTAWBfUk52WHNaX050Q3M1Y09jMDJPTVhsb181YWxsb2M2c3RyaW5nTnRCNV82U3RyaW5nTnROdENzZ1hHcDVPcXgyTnlfNGNvcmUzZm10NVdyaXRlOXdyaXRlX3N0ci4xODjUAWJfUk52WHNaX050Q3M1Y09jMDJPTVhsb181YWxsb2M2c3RyaW5nTnRCNV82U3RyaW5nTnROdENzZ1hHcDVPcXgyTnlfNGNvcmUzZm10NVdyaXRlMTB3cml0ZV9jaGFyLjE4OdUBaF9STnZZTnROdENzNWNPYzAyT01YbG9fNWFsbG9jNnN0cmluZzZTdHJpbmdOdE50Q3NnWEdwNU9xeDJOeV80Y29yZTNmbXQ1V3JpdGU5d3JpdGVfZm10Q3NlYkhjYWVvU3J4eV8zc3Rk1gF1X1JOdlhzMl9Odk50Q3NlYkhjYWVvU3J4eV8zc3RkOXBhbmlja2luZzEzcGFuaWNfaGFuZGxlck50QjVfMTZTdGF0aWNTdHJQYXlsb2FkTnROdENzZ1hHcDVPcXgyTnlfNGNvcmUzZm10N0Rpc3BsYXkzZm101wGCAV9STnZYczFfTnZOdENzZWJIY2Flb1NyeHlfM3N0ZDlwYW5pY2tpbmcxM3BhbmljX2hhbmRsZXJOdEI1XzE2U3RhdGljU3RyUGF5bG9hZE50TnRDc2dYR3A1T3F4Mk55XzRjb3JlNXBhbmljMTJQYW5pY1BheWxvYWQ4dGFrZV9ib3jYAX1fUk52WHMxX052TnRDc2ViSGNhZW9Tcnh5XzNzdGQ5cGFuaWNraW5nMTNwYW5pY19oYW5kbGVyTnRCNV8xNlN0YXRpY1N0clBheWxvYWROdE50Q3NnWEdwNU9xeDJOeV80Y29yZTVwYW5pYzEyUGFuaWNQYXlsb2FkM2dldNkBgAFfUk52WHMxX052TnRDc2ViSGNhZW9Tcnh5XzNzdGQ5cGFuaWNraW5nMTNwYW5pY19oYW5kbGVyTnRCNV8xNlN0YXRpY1N0clBheWxvYWROdE50Q3NnWEdwNU9xeDJOeV80Y29yZTVwYW5pYzEyUGFuaWNQYXlsb2FkNmFzX3N0ctoBZ19STnZNczBfTnRDc2pxeDhUSXlaYlA5XzhkbG1hbGxvYzhkbG1hbGxvY0lOdEI1XzhEbG1hbGxvY050TnRCN18zc3lzNlN5c3RlbUU4bWVtYWxpZ25Dc2ViSGNhZW9Tcnh5XzNzdGTbAW1fUk52TXMwX050Q3NqcXg4VEl5WmJQOV84ZGxtYWxsb2M4ZGxtYWxsb2NJTnRCNV84RGxtYWxsb2NOdE50QjdfM3N5czZTeXN0ZW1FMTNkaXNwb3NlX2NodW5rQ3NlYkhjYWVvU3J4eV8zc3Rk3AFyX1JOdk1zMF9OdENzanF4OFRJeVpiUDlfOGRsbWFsbG9jOGRsbWFsbG9jSU50QjVfOERsbWFsbG9jTnROdEI3XzNzeXM2U3lzdGVtRTE4aW5zZXJ0X2xhcmdlX2NodW5rQ3NlYkhjYWVvU3J4eV8zc3Rk3QFsX1JOdk1zMF9OdENzanF4OFRJeVpiUDlfOGRsbWFsbG9jOGRsbWFsbG9jSU50QjVfOERsbWFsbG9jTnROdEI3XzNzeXM2U3lzdGVtRTEydW5saW5rX2NodW5rQ3NlYkhjYWVvU3J4eV8zc3Rk3gEnX1JOdk50Q3NlYkhjYWVvU3J4eV8zc3RkNWFsbG9jOHJ1c3Rfb29t3wEfY2FiaV9yZWFsbG9jX3dpdF9iaW5kZ2VuXzBfNjFfMeABDGNhYmlfcmVhbGxvY+EBBm1lbWNtcOIBCV9fbHNocnRpMwcSAQAPX19zdGFja19wb2ludGVyCQoBAAcucm9kYXRhAHsJcHJvZHVjZXJzAghsYW5ndWFnZQEEUnVzdAAMcHJvY2Vzc2VkLWJ5AwVydXN0Yx0xLjk1LjAgKDU5ODA3NjE2ZSAyMDI2LTA0LTE0KQ13aXQtY29tcG9uZW50BzAuMjU4LjMQd2l0LWJpbmRnZW4tcnVzdAYwLjYxLjEAlAEPdGFyZ2V0X2ZlYXR1cmVzCCsLYnVsay1tZW1vcnkrD2J1bGstbWVtb3J5LW9wdCsWY2FsbC1pbmRpcmVjdC1vdmVybG9uZysKbXVsdGl2YWx1ZSsPbXV0YWJsZS1nbG9iYWxzKxNub250cmFwcGluZy1mcHRvaW50Kw9yZWZlcmVuY2UtdHlwZXMrCHNpZ24tZXh0","plugin.core2.wasm":"AGFzbQEAAAABEwNgA39/fwBgAn9/AGAEf39/fwADBwYAAQIBAAAEBQFwAQYGByQHATAAAAExAAEBMgACATMAAwE0AAQBNQAFCCRpbXBvcnRzAQAKUwYNACAAIAEgAkEAEQAACwsAIAAgAUEBEQEACw8AIAAgASACIANBAhECAAsLACAAIAFBAxEBAAsNACAAIAEgAkEEEQAACw0AIAAgASACQQURAAALAC8JcHJvZHVjZXJzAQxwcm9jZXNzZWQtYnkBDXdpdC1jb21wb25lbnQHMC4yNTguMw==","plugin.core3.wasm":"AGFzbQEAAAABEwNgA39/fwBgAn9/AGAEf39/fwACVgcGYWN0dWFsATAAAAZhY3R1YWwBMQABBmFjdHVhbAEyAAIGYWN0dWFsATMAAQZhY3R1YWwBNAAABmFjdHVhbAE1AAAEc2hpbQgkaW1wb3J0cwFwAQYGCQwBAEEACwYAAQIDBAUALwlwcm9kdWNlcnMBDHByb2Nlc3NlZC1ieQENd2l0LWNvbXBvbmVudAcwLjI1OC4z"},"wasi":{}};
