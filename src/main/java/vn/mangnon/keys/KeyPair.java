package vn.mangnon.keys;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** A key pair (HPKE over X25519, AES-256-GCM). What is closed for its public half only its private half opens. */
public final class KeyPair {
    private static final HpkeParameters KIND;

    static {
        try {
            HybridConfig.register();
            KIND = HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.TINK)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final KeysetHandle keys;

    private KeyPair(KeysetHandle keys) {
        this.keys = keys;
    }

    public static KeyPair fresh() {
        try {
            return new KeyPair(KeysetHandle.generateNew(KIND));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static KeyPair of(byte[] privateBytes) {
        try {
            return new KeyPair(TinkProtoKeysetFormat.parseKeyset(privateBytes, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** To be wrapped at once, never stored as it is. */
    public byte[] privateBytes() {
        try {
            return TinkProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] publicBytes() {
        try {
            return TinkProtoKeysetFormat.serializeKeysetWithoutSecret(keys.getPublicKeysetHandle());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] open(byte[] closed, String what) {
        try {
            return keys.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                    .decrypt(closed, what.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot be opened: " + what, e);
        }
    }

    public static byte[] closeFor(byte[] publicBytes, byte[] secret, String what) {
        try {
            return TinkProtoKeysetFormat.parseKeysetWithoutSecret(publicBytes)
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                    .encrypt(secret, what.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
