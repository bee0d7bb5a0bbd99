package io.ringcycle.factsfile;

import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** A file that we alone may write to, one change at a time. */
final class OpenFile implements AutoCloseable {
  private final ReentrantLock turn = new ReentrantLock();
  private final Path file;
  private final SoleUse use;
  private final Disk.Opener opener;
  private Journal journal;
  private boolean closed;

  OpenFile(Path file, SoleUse use, FactsFile facts, Disk.Opener opener) {
    this.file = file;
    this.use = use;
    this.opener = opener;
    this.journal = Journal.goOn(file, facts.check(), opener);
  }

  /** Does some work that may append one line, which stays only if the work succeeds. */
  <T> T change(Function<LastLine, T> work) {
    take();
    try {
      LastLine line = new LastLine(journal);
      T result = line.during(work);
      journal.commit();
      return result;
    } finally {
      turn.unlock();
    }
  }

  void compact() {
    take();
    try {
      journal.rollBack();
      journal.close();
      rewrite();
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void close() {
    turn.lock();
    try {
      if (!closed) {
        closed = true;
        letGo();
      }
    } finally {
      turn.unlock();
    }
  }

  private void rewrite() {
    try {
      Compaction.of(file);
    } finally {
      journal = Journal.goOn(file, Check.of(file), opener);
    }
  }

  private void letGo() {
    try (use;
        Journal last = journal) {
      last.rollBack();
    }
  }

  private void take() {
    if (turn.isHeldByCurrentThread()) {
      throw new IllegalStateException("a decision makes no other change");
    }
    turn.lock();
    if (closed) {
      turn.unlock();
      throw new IllegalStateException("the storage is closed");
    }
  }
}
