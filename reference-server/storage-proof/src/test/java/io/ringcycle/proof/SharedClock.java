package io.ringcycle.proof;

import io.ringcycle.spi.Clock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/**
 * One clock for all processes: the machine's, ahead by what stands in a file that all of them map.
 * Nobody waits for a limit of time: the clock is moved beyond it.
 */
final class SharedClock implements Clock {
  private static final VarHandle LONG =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private final ByteBuffer ahead;

  SharedClock(Path file) {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      ahead = channel.map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public Instant now() {
    return Instant.now().plusMillis((long) LONG.getVolatile(ahead, 0));
  }

  void jump(Duration time) {
    LONG.setVolatile(ahead, 0, (long) LONG.getVolatile(ahead, 0) + time.toMillis());
  }
}
